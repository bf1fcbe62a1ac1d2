import type { ImportedFile, RefusedLine } from '../../domain/imported-person.ts';
import { FILE_LIMITS, FileFault } from '../file-fault.ts';
import {
  decodeText,
  ENCODINGS,
  type DecodedText,
  type TextEncodingName,
} from '../text-encoding.ts';
import { cardsOf, isQuotedLine, unfolded, type Piece } from './cards.ts';
import { quotedBytes, type Decoder } from './modern-line.ts';
import { readCard } from './read-card.ts';
import { oneLine } from './value.ts';

/** What a file of cards held. */
export interface VcardFile extends ImportedFile {
  encoding: TextEncodingName;
  /** Pictures and sounds that stood in the cards of these people; they stay outside. */
  leftOut: number;
}

/** Letters of a refused line that are shown. */
const SHOWN = 80;
const DECLARED = /;[ \t]*CHARSET="?([\w-]+)/i;
/** What the Encoding Standard has no name for. */
const OTHER_NAMES: Record<string, string> = { cp932: 'shift_jis', 'windows-932': 'shift_jis' };

/**
 * Reads a file of vCards: 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350, 6868, 6715, 9554), mixed as they may be.
 * A card that cannot be read is refused alone; a file over a limit throws a FileFault.
 * @param chosen the encoding, where the visitor knows better
 * @param tell is given the number of each card that is read, from 1
 */
export function readVcards(
  bytes: Uint8Array,
  chosen?: TextEncodingName,
  tell?: (card: number, all: number) => void,
): VcardFile {
  if (bytes.length > FILE_LIMITS.bytes) throw new FileFault('too-large');
  const { text, encoding } = decodedFile(bytes, chosen);
  const pieces = cardsOf(text);
  if (pieces.length > FILE_LIMITS.rows) throw new FileFault('too-many-rows');
  const legacy = chosen ?? undeclaredEncoding(pieces);
  const file: VcardFile = {
    people: [],
    refused: [],
    rows: pieces.length,
    // A file of ASCII is as its quoted letters are.
    encoding: legacy !== undefined && encoding === 'utf-8' ? legacy : encoding,
    leftOut: 0,
  };
  for (const [at, piece] of pieces.entries()) {
    tell?.(at + 1, pieces.length);
    const result = readCard(piece, decoderOf(chosen, legacy));
    if ('person' in result) {
      file.people.push(result.person);
      file.leftOut += result.leftOut;
    } else file.refused.push(refusal(result));
  }
  return file;
}

function refusal({ at, reason, text }: { at: number } & Omit<RefusedLine, 'line'>): RefusedLine {
  return { line: at, reason, text: shown(text) };
}

function shown(text: string): string {
  return [...oneLine(text.slice(0, SHOWN * 2))].slice(0, SHOWN).join('').toWellFormed();
}

/** Bytes that are no UTF-8 are what a line with such bytes says it is in. */
function decodedFile(bytes: Uint8Array, chosen: TextEncodingName | undefined): DecodedText {
  const found = decodeText(bytes, chosen);
  if (chosen !== undefined || found.encoding.startsWith('utf')) return found;
  const line = found.text
    .split('\n')
    .find((one) => /\P{ASCII}/u.test(one) && DECLARED.test(one) && !isQuotedLine(one));
  const declared = ENCODINGS.find((name) => name === encodingNamed(DECLARED.exec(line ?? '')?.[1]));
  return declared === undefined || declared === 'utf-8' ? found : decodeText(bytes, declared);
}

function encodingNamed(label = ''): string | undefined {
  try {
    return new TextDecoder(OTHER_NAMES[label.toLowerCase()] ?? label).encoding;
  } catch {
    return undefined;
  }
}

/** A single name is too short to tell: the quoted letters of the whole file are looked at. */
function undeclaredEncoding(pieces: readonly Piece[]): TextEncodingName | undefined {
  const values = pieces
    .filter(({ lines }) => lines.some(({ text }) => isQuotedLine(text)))
    .flatMap(({ lines }) =>
      unfolded(lines, true)
        .filter(({ text }) => isQuotedLine(text) && !DECLARED.test(text))
        .map(({ text }) => text.slice(text.indexOf(':') + 1)),
    );
  if (values.length === 0) return undefined;
  const { encoding } = decodeText(quotedBytes(values.join('\n')));
  return encoding === 'utf-8' ? undefined : encoding;
}

function decoderOf(
  chosen: TextEncodingName | undefined,
  legacy: TextEncodingName | undefined,
): Decoder {
  return (bytes, charset) => {
    const declared = charset === undefined ? chosen : encodingNamed(charset);
    if (declared !== undefined && !declared.startsWith('utf-16')) {
      return new TextDecoder(declared).decode(bytes);
    }
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return new TextDecoder(legacy ?? 'windows-1252').decode(bytes);
    }
  };
}
