/** Where one card of a file begins and ends, and where a line of it was broken. */

/** A line of the file, counted from 1. */
export interface CardLine {
  text: string;
  at: number;
}

/** A card, one that never ends (`cut`), or lines that belong to none (`stray`, its first line). */
export interface Piece {
  kind: 'card' | 'cut' | 'stray';
  at: number;
  lines: CardLine[];
}

const BEGIN = /^BEGIN[ \t]*:[ \t]*VCARD[ \t]*$/i;
const END = /^END[ \t]*:[ \t]*VCARD[ \t]*$/i;
const ANY_BEGIN = /^BEGIN[ \t]*:/i;
const AGENT = /^(?:[\w-]+\.)?AGENT[^:]*:[ \t]*$/i;
const QUOTED = /^[^:]*;[ \t]*(?:ENCODING=)?"?QUOTED-PRINTABLE/i;
const BINARY = /^[^:]*;[ \t]*(?:ENCODING=)?"?(?:B|BASE64)"?[ \t]*[;:]/i;
const ONLY_BASE64 = /^[A-Za-z0-9+/=]+$/;
/** What says how a value is written stands near the beginning of its line. */
const HEAD_LETTERS = 1000;

/** Finds the cards of a file. A card within a card (`AGENT` of 2.1) becomes the value of its line. */
export function cardsOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let open: Piece | undefined;
  let agent: Agent | undefined;
  // Two returns before the line feed: what a program wrote in text mode that had its returns already.
  text.split(/\r?\r?\n|\r/).forEach((raw, index) => {
    const line = { text: raw.replace(/^\uFEFF/, ''), at: index + 1 };
    const isBegin = BEGIN.test(line.text);
    const isEnd = END.test(line.text);
    if (agent) {
      if (!isEndOf(agent, line.text, { isBegin, isEnd })) return;
      agent.line.text += agent.texts.join('\n');
      agent = undefined;
    } else if (isBegin) {
      const last = open?.lines.at(-1);
      if (last && AGENT.test(last.text)) {
        agent = { line: last, texts: [line.text], depth: 1 };
        return;
      }
      open = { kind: 'cut', at: line.at, lines: [] };
      pieces.push(open);
    } else if (open === undefined) addStray(pieces, line);
    else if (isEnd) {
      open.kind = 'card';
      open = undefined;
    } else open.lines.push(line);
  });
  return pieces;
}

function addStray(pieces: Piece[], line: CardLine): void {
  if (!/[^\s\p{Cc}]/u.test(line.text)) return;
  const isNew = ANY_BEGIN.test(line.text) || pieces.at(-1)?.kind !== 'stray';
  if (isNew) pieces.push({ kind: 'stray', at: line.at, lines: [line] });
}

/** A card within a card, from its BEGIN on. */
interface Agent {
  line: CardLine;
  texts: string[];
  depth: number;
}

function isEndOf(agent: Agent, text: string, turn: { isBegin: boolean; isEnd: boolean }): boolean {
  agent.texts.push(text);
  if (turn.isBegin) agent.depth += 1;
  if (turn.isEnd) agent.depth -= 1;
  return agent.depth === 0;
}

interface Folded {
  at: number;
  parts: string[];
  /** Ends in the `=` that quoted-printable breaks a line with. */
  isSoft: boolean;
  isQuoted: boolean;
  isBinary: boolean;
}

/**
 * Joins what a writer broke: by a space at the beginning (RFC 6350 3.2; the space is one of the text
 * in 2.1), by quoted-printable's `=` at the end, and base64 without any sign.
 */
export function unfolded(lines: readonly CardLine[], isOld: boolean): CardLine[] {
  const found: Folded[] = [];
  for (const { text, at } of lines) {
    const last = found.at(-1);
    if (last?.isSoft) addPart(last, text);
    else if (last && /^[ \t]/.test(text)) {
      addPart(last, isOld && !last.isQuoted && !last.isBinary ? text : text.slice(1));
    } else if (last?.isBinary && ONLY_BASE64.test(text)) last.parts.push(text);
    else if (text !== '') found.push(newFolded(text, at));
  }
  return found.map(({ parts, at }) => ({ text: parts.join(''), at }));
}

function newFolded(text: string, at: number): Folded {
  const head = text.slice(0, HEAD_LETTERS);
  const folded: Folded = {
    at,
    parts: [],
    isSoft: false,
    isQuoted: isQuotedLine(head),
    isBinary: isBinaryLine(head),
  };
  addPart(folded, text);
  return folded;
}

function addPart(line: Folded, text: string): void {
  const whole = line.isQuoted ? text.trimEnd() : text;
  line.isSoft = line.isQuoted && whole.endsWith('=');
  line.parts.push(line.isSoft ? whole.slice(0, -1) : text);
}

/** Tells whether a value is written as quoted-printable. */
export function isQuotedLine(text: string): boolean {
  return QUOTED.test(text.slice(0, HEAD_LETTERS));
}

/** Tells whether a value is written as base64. */
export function isBinaryLine(text: string): boolean {
  return BINARY.test(text.slice(0, HEAD_LETTERS));
}
