/** UTF-8 that a program has damaged a little, and is no other encoding for that. */

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
/** What the decoder sets where bytes are no letter. */
const UNREADABLE = 0xfffd;
/** A stray byte counts for little in a long file, or among this many letters of several bytes. */
const FEWEST_BYTES = 1000;
const FEWEST_LETTERS = 20;

/**
 * Joins letters whose bytes a writer broke apart: some fold lines after 75 octets wherever that is. No
 * letter begins with such a byte, so text that is whole stays as it is.
 */
export function joinedLetters(bytes: Uint8Array): Uint8Array {
  const joined: number[] = [];
  let place = bytes.indexOf(LINE_FEED);
  while (place >= 0) {
    if (isBlank(bytes[place + 1]) && isInside(bytes[place + 2])) joined.push(place);
    place = bytes.indexOf(LINE_FEED, place + 1);
  }
  if (joined.length === 0) return bytes;
  const whole = new Uint8Array(bytes.length);
  let length = 0;
  let from = 0;
  for (const end of joined) {
    const part = bytes.subarray(from, bytes[end - 1] === RETURN ? end - 1 : end);
    whole.set(part, length);
    length += part.length;
    from = end + 2;
  }
  whole.set(bytes.subarray(from), length);
  return whole.subarray(0, length + bytes.length - from);
}

/** Tells whether bytes are UTF-8 but for broken letters and a stray byte here and there. */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(joinedLetters(bytes));
  let stray = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === UNREADABLE) stray += 1;
    else if (code >= 0x80) letters += 1;
  }
  if (letters <= stray) return false;
  return stray * FEWEST_BYTES < bytes.length || stray * FEWEST_LETTERS < letters;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09;
}

/** Tells whether a byte is one within a letter. */
function isInside(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}
