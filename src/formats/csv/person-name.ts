import type { PersonName } from '../../domain/contact.ts';
import { parseName } from '../../domain/name.ts';
import { isJapanese } from '../japanese.ts';

/** What stands around a name in tables: forms of address, posts, degrees, pictures. */

const PICTURES =
  /[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}][\uFE0F\u200D\u{1F3FB}-\u{1F3FF}]*/gu;
/** On an envelope and in talk; a name is kept without them. */
const POLITE = /^(.+?)\s*(?:さん|さま|様|御中)$/u;
const FORMAL = /^(.{2,}?)\s*(?:殿|氏)$/u;
/** These say how the two stand, so they are kept as the form of address. */
const CHOSEN = /^(.+?)\s*(先生|くん|ちゃん)$/u;
const POST =
  /^(.+?)\s*(代表取締役社長|代表取締役|取締役|副社長|社長|会長|専務|常務|本部長|部長|次長|課長|係長|主任|店長|所長|室長|院長|准教授|教授)$/u;
const AFTER_COMMA = /^([^,]+),\s*(.+)$/;
const DEGREE =
  /^(?:[A-Z][A-Z.&-]{1,7}|Ph\.?D\.?|Jr\.?|Sr\.?|Esq\.?|M\.?Sc\.?|B\.?Sc\.?|M\.?Eng\.?)(?:[,\s(].*)?$/;

export interface NameCells {
  family: string;
  given: string;
  middle: string;
  single: string;
  familyReading: string;
  givenReading: string;
  singleReading: string;
  nickname: string;
  honorific: string;
  suffix: string;
  /** Where it is the first name alone, the name has no parts: our own file says so. */
  fileAs: string;
}

/** A name as a table tells it, with what stood beside it. */
export interface ReadName {
  name: PersonName;
  /** Degrees and generations after a name, for which there is no field. */
  suffix: string;
  /** A post that was written behind the name. */
  post: string;
}

/** Reads a name from its cells; undefined where they hold none (an e-mail address is none). */
export function readName(cells: NameCells): ReadName | undefined {
  const [given, givenSuffix] = splitSuffix(named(cells.given));
  const [family, familySuffix] = splitSuffix(named(cells.family));
  const part = given === '' || family === '' ? given + family : undefined;
  // One part alone is no more than what stands in the whole name too.
  const isWhole = part === '' || (part !== undefined && cells.single.includes(part));
  const whole = isWhole ? bare(named(cells.single)) : undefined;
  const last = bare(given);
  const first = given === '' ? bare(family) : undefined;
  const base = whole
    ? wholeName(whole.text)
    : { family: first?.text ?? family, given: last.text, middle: named(cells.middle) };
  const suffixes = [cells.suffix, familySuffix, givenSuffix, 'suffix' in base ? base.suffix : ''];
  const suffix = suffixes.filter(Boolean).join(', ');
  const isForm = isJapanese(suffix) && cells.honorific === '';
  const chosen = whole?.chosen || last.chosen || first?.chosen || '';
  const name = filled({
    ...base,
    familyReading: cells.familyReading,
    givenReading: cells.givenReading,
    singleReading: cells.familyReading || cells.givenReading ? '' : cells.singleReading,
    nickname: named(cells.nickname),
    honorific: cells.honorific || (isForm ? suffix : chosen),
  });
  const { family: f, given: g, middle, single, nickname } = name;
  if (!(f ?? g ?? middle ?? single ?? nickname)) return undefined;
  return {
    name: inParts(name, cells.fileAs),
    suffix: isForm ? '' : suffix,
    post: whole?.post || last.post || (first?.post ?? ''),
  };
}

/** Leaves pictures out, and what is an address instead of a name. */
function named(text: string): string {
  if (/\S@\S/.test(text)) return '';
  return text.replace(PICTURES, ' ').replace(/\s+/g, ' ').trim() || text;
}

function splitSuffix(text: string): [name: string, suffix: string] {
  const [, name, suffix] = AFTER_COMMA.exec(text) ?? [];
  return name !== undefined && suffix !== undefined ? [name.trim(), suffix] : [text, ''];
}

/** Takes forms of address and posts from a name's end, unless they are all there is. */
function bare(text: string): { text: string; chosen: string; post: string } {
  const polite = (POLITE.exec(text) ?? FORMAL.exec(text))?.[1];
  const rest = polite !== undefined && isJapanese(polite) ? polite : text;
  const [, withoutChosen, chosen] = CHOSEN.exec(rest) ?? [];
  if (withoutChosen !== undefined && chosen !== undefined) {
    return { text: withoutChosen, chosen, post: '' };
  }
  const [, withoutPost, post] = POST.exec(rest) ?? [];
  if (withoutPost !== undefined && post !== undefined && isJapanese(withoutPost)) {
    return { text: withoutPost, chosen: '', post };
  }
  return { text: rest, chosen: '', post: '' };
}

function wholeName(text: string): PersonName & { suffix?: string } {
  const [before, after] = splitSuffix(text);
  if (after === '') return parseName(text, 'ja');
  if (DEGREE.test(after)) return { ...parseName(before, 'ja'), suffix: after };
  return isJapanese(text) ? parseName(text, 'ja') : { family: before, given: after };
}

/** One reading of a name in two parts is in two parts too, in the same order. */
function inParts(name: PersonName, fileAs: string): PersonName {
  const { singleReading, ...others } = name;
  if (fileAs !== '' && name.given === fileAs && !name.family && !name.middle) {
    const { given: _given, givenReading, ...rest } = name;
    return filled({ ...rest, single: fileAs, singleReading: givenReading ?? singleReading });
  }
  const [family, given, ...more] = singleReading?.split(/\s+/) ?? [];
  if (!family || !given || more.length > 0 || !name.family || !name.given) return name;
  return { ...others, familyReading: family, givenReading: given };
}

function filled(name: Readonly<Record<string, string | undefined>>): PersonName {
  const { suffix: _, ...parts } = name;
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part));
}
