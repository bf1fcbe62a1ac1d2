import { colonAt, splitQuoted } from './value.ts';

/**
 * Lines of vCard 2.1 (versit, 1996) as 3.0 has them: bare parameters get their name, quoted-printable
 * and charsets are decoded, and backslashes, commas and line breaks are escaped. Cards that say 3.0
 * borrow some of these, so each line is looked at.
 */

/** Gives the text of bytes; the charset is the one a line declares. */
export type Decoder = (bytes: Uint8Array, charset: string | undefined) => string;

const BARE_ENCODING = /^(?:QUOTED-PRINTABLE|BASE64|B|8BIT|7BIT)$/i;
const BARE_VALUE = /^(?:URL|INLINE|CONTENT-ID|CID)$/i;
const DECODED_HERE = /^(?:CHARSET=|ENCODING="?(?:QUOTED-PRINTABLE|8BIT|7BIT))/i;
const QUOTED = /^ENCODING="?QUOTED-PRINTABLE/i;
const BINARY = /^ENCODING="?B/i;
const CHARSET = /^CHARSET="?([^"]*)/i;
/** A comma parts the values of these also in 2.1. */
const LISTS = /^(?:[^.]*\.)?(?:CATEGORIES|NICKNAME)$/i;
const ADDRESSES = /^(?:[^.]*\.)?(?:URL|PHOTO|LOGO|SOURCE)$/i;

/** Rewrites a line where it is one of 2.1 or borrows from it; any other stays as it is. */
export function modernLine(text: string, isOld: boolean, decode: Decoder): string {
  const colon = colonAt(text);
  const semicolon = text.indexOf(';');
  if (colon < 0 || (!isOld && (semicolon < 0 || semicolon > colon))) return text;
  const [name = '', ...given] = splitQuoted(text.slice(0, colon), ';');
  if (!isOld && given.every((param) => isNamed(param) && !DECODED_HERE.test(param))) return text;
  const params = given.map((param) => named(param.trim())).filter((param) => /^[^=]/.test(param));
  const charset = params.map((param) => CHARSET.exec(param)?.[1]).find(Boolean);
  const value = text.slice(colon + 1);
  const decoded = params.some((param) => QUOTED.test(param))
    ? fromQuoted(value, (bytes) => decode(bytes, charset))
    : value;
  const rest = params.filter((param) => !DECODED_HERE.test(param));
  const isText = isOld && !ADDRESSES.test(name) && !rest.some((param) => BINARY.test(param));
  const told = isText ? escapedOld(decoded, LISTS.test(name)) : decoded;
  return `${[name.trim(), ...rest].join(';')}:${told.replace(/\r\n|[\r\n]/g, '\\n')}`;
}

/** Gives the bytes of a quoted-printable value. */
export function quotedBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = /^=[\dA-F]{2}$/i.test(text.slice(at, at + 3)) ? text.slice(at + 1, at + 3) : '';
    bytes[length] = code ? Number.parseInt(code, 16) : text.charCodeAt(at);
    length += 1;
    if (code) at += 2;
  }
  return bytes.subarray(0, length);
}

function isNamed(param: string): boolean {
  return /^[^=]+=/.test(param);
}

function named(param: string): string {
  if (param.includes('=')) return param;
  if (BARE_ENCODING.test(param)) return `ENCODING=${param}`;
  if (BARE_VALUE.test(param)) return `VALUE=${param}`;
  return param && `TYPE=${param}`;
}

/** Letters that nothing quotes stay, since a writer may leave them between its codes. */
function fromQuoted(value: string, decode: (bytes: Uint8Array) => string): string {
  return value.replace(/\p{ASCII}+/gu, (run) =>
    run.includes('=') ? decode(quotedBytes(run)) : run,
  );
}

/** 2.1 knows the escapes of `;`, `:`, `,` and the backslash; a comma is a letter, except in lists. */
function escapedOld(text: string, isList: boolean): string {
  return text.replace(/\\[\\;,:]|\\|,/g, (found) => {
    if (found === '\\:') return ':';
    if (found === ',') return isList ? ',' : '\\,';
    return found === '\\' ? '\\\\' : found;
  });
}
