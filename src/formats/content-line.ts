/** Content lines as vCard (RFC 2425) and iCalendar (RFC 5545) share them. */
const LINE_OCTETS = 75;

/** Escapes a text so that it is one value of a line. @example escapedText('a; b') // => 'a\\; b' */
export function escapedText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n]/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

/** Gives a line as it is, with nothing in it that may begin another. */
export function plainLine(text: string): string {
  return text.replace(/\p{Cc}/gu, '');
}

/** Breaks a line after 75 octets at most, never inside a letter; what follows begins with a space. */
export function foldedLine(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let text = '';
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > LINE_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += letter;
    octets += size;
  }
  return text;
}
