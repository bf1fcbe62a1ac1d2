import { linkHref } from '../../domain/link.ts';
import { oneLine } from './value.ts';

/** Ways to reach someone, as a card's lines hold them. */

/** Names whose value may be an address to follow; any other stays as it came. */
export const LINK_NAMES = ['URL', 'SOCIALPROFILE', 'X-SOCIALPROFILE', 'IMPP'];

/** @example readMail('mailto:megumi@example.jp') // => 'megumi@example.jp' */
function readMail(raw: string): string {
  return oneLine(raw).replace(/^mailto:/i, '');
}

/** @example readPhone('tel:+81-3-1234-5678;ext=102') // => '+81-3-1234-5678 ext. 102' */
function readPhone(raw: string): string {
  const text = oneLine(raw);
  if (!/^tel:/i.test(text)) return text;
  const [number = '', ...params] = text.slice('tel:'.length).split(';');
  const extension = params.find((param) => /^ext=/i.test(param))?.slice('ext='.length);
  return extension ? `${number} ext. ${extension}` : number;
}

/** Gives an address that may be followed: no other scheme, and not what a sign inside would run. */
function readLink(raw: string): string {
  const text = oneLine(raw);
  return linkHref(text) === undefined ? '' : text;
}

/** Gives the address, number or link that a line of this name holds; an empty text where it holds none. */
export function readReach(name: string, raw: string): string {
  if (name === 'EMAIL') return readMail(raw);
  return name === 'TEL' ? readPhone(raw) : readLink(raw);
}
