import { linkKey } from './reach-key.ts';

/** What a person of a file and someone in the log are known to be the same by, beside their ids. */

const UID_LINE = /^(?:[\w-]+\.)?UID(?:;(?:"[^"]*"|[^":])*)?:(.*)$/is;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const PROFILE = /^linkedin\.com\/in\/./;

/**
 * Gives what the UID line of a card names its person by, however it is written; an empty text where it
 * is no such line. A card just read and one that the log keeps must give the same.
 * @example uidKey('UID;VALUE=uri:urn:uuid:a\\,b') // => 'a,b'
 */
export function uidKey(line: string): string {
  const value = UID_LINE.exec(line)?.[1] ?? '';
  const text = value
    .replace(/\\([\\;,:])|\\n/gi, '$1')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .normalize('NFC');
  return idKey(text);
}

/** Gives an id as it is compared: one that is a UUID in small letters, without what says that it is one. */
export function idKey(id: string): string {
  const key = id.trim().replace(/^urn:uuid:/i, '');
  return UUID.test(key) ? key.toLowerCase() : key;
}

/**
 * Gives the key of a profile's address, whatever country's host it stands on; an empty text where the
 * address is none of a profile.
 * @example profileKey('https://jp.linkedin.com/in/Megumi/') // => 'linkedin.com/in/megumi'
 */
export function profileKey(url: string): string {
  const key = linkKey(url).replace(/^[a-z]{2}\.(?=linkedin\.com)/, '');
  return PROFILE.test(key) ? key : '';
}
