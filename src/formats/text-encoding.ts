import { isMostlyUtf8, joinedLetters } from './utf8.ts';

/**
 * Which encoding a file of text is in, found from its bytes: a byte order mark, then UTF-8, then what
 * Japanese and European programs of the desktop write without saying so. Decoding is the platform's own
 * (WHATWG Encoding Standard; its `shift_jis` is Windows code page 932).
 */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'euc-jp',
  'windows-1252',
] as const;
export type TextEncodingName = (typeof ENCODINGS)[number];

export interface DecodedText {
  text: string;
  encoding: TextEncodingName;
}

/** Gives a file's text without its byte order mark. @param chosen where the visitor knows better */
export function decodeText(bytes: Uint8Array, chosen?: TextEncodingName): DecodedText {
  const encoding = chosen ?? encodingOf(bytes);
  const whole = encoding === 'utf-8' ? joinedLetters(bytes) : bytes;
  return { text: new TextDecoder(encoding).decode(whole), encoding };
}

function encodingOf(bytes: Uint8Array): TextEncodingName {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeroes = zeroesByPlace(bytes);
  if (zeroes) return zeroes;
  if (decoded(bytes, 'utf-8') !== undefined || isMostlyUtf8(bytes)) return 'utf-8';
  if (isMostlySingle(bytes)) return 'windows-1252';
  const shiftJis = decoded(bytes, 'shift_jis');
  const eucJp = decoded(bytes, 'euc-jp');
  if (shiftJis !== undefined && eucJp !== undefined) {
    // Each reads much of the other's bytes as half-width kana or rare signs.
    return oddities(eucJp) < oddities(shiftJis) ? 'euc-jp' : 'shift_jis';
  }
  if (shiftJis !== undefined) return 'shift_jis';
  return eucJp === undefined ? 'windows-1252' : 'euc-jp';
}

function decoded(bytes: Uint8Array, encoding: TextEncodingName): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without its mark: text of a header or a card has a zero in every second place. */
function zeroesByPlace(bytes: Uint8Array): TextEncodingName | undefined {
  const head = bytes.subarray(0, 400);
  let even = 0;
  let odd = 0;
  head.forEach((byte, place) => {
    if (byte !== 0) return;
    if (place % 2 === 0) even += 1;
    else odd += 1;
  });
  const many = head.length / 4;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : undefined;
}

/** In European text a high byte stands alone between letters; in Japanese text they come in pairs. */
function isMostlySingle(bytes: Uint8Array): boolean {
  let high = 0;
  let single = 0;
  for (let place = 0; place < bytes.length; place += 1) {
    const byte = bytes[place] ?? 0;
    if (byte < 0x80) continue;
    high += 1;
    if (isKana(byte, bytes[place + 1])) place += 1;
    else if (isAscii(bytes[place - 1]) && isAscii(bytes[place + 1])) single += 1;
  }
  return high > 0 && single / high > 0.6;
}

/**
 * Tells whether two bytes are a kana, a full-width letter or a sign of code page 932, whose second byte is
 * often an ASCII letter. Western texts hardly ever have the first one: it is nothing, `‚` or `ƒ` there.
 */
function isKana(lead: number, trail = 0): boolean {
  return lead >= 0x81 && lead <= 0x83 && trail >= 0x40 && trail <= 0xfc && trail !== 0x7f;
}

function isAscii(byte: number | undefined): boolean {
  return byte === undefined || byte < 0x80;
}

function oddities(text: string): number {
  return (text.match(/[\uFF61-\uFF9F\u0080-\u009F\uE000-\uF8FF]/g) ?? []).length;
}
