import type { Contact, PersonName } from '../../domain/contact.ts';
import { linkHref } from '../../domain/link.ts';
import { displayName, type NameLocale } from '../../domain/name.ts';
import { escapedText, foldedLine, plainLine } from '../content-line.ts';
import { isJapanese } from '../japanese.ts';
import { birthdayLine } from './birthday.ts';
import { historyLines } from './history.ts';
import { LINK_NAMES } from './reach.ts';
import { keptOf, keptReach, keptUid, leftoverName, writtenBack, type Kept } from './write-back.ts';

/**
 * Writes vCard 3.0 (RFC 2426), which phones, Google, Apple and Outlook all read, or 4.0 (RFC 6350). A
 * card may be handed on, so it holds who someone is and how to reach them; a private one also NOTE, tags
 * as CATEGORIES, topics as EXPERTISE (RFC 6715) and what passed between the two (`history.ts`).
 *
 * Readings are `X-PHONETIC-…` in both, as Apple and Android write and read them; 4.0 has SORT-AS too. An
 * N of its own for the reading (RFC 9554) is read but not written: programs that know one N take the last.
 */
export interface CardChoices {
  /** Decides the order of mixed names. */
  locale: NameLocale;
  version: '3.0' | '4.0';
  isPrivate: boolean;
}

/** Says that a card is one of ours: its UID is the id of a person here. */
export const OUR_PRODID = '-//Enishi//Cards//EN';
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Writes people as cards in one file. */
export function writeVcards(contacts: readonly Contact[], choices: CardChoices): string {
  return contacts.map((contact) => writeVcard(contact, choices)).join('');
}

function writeVcard(contact: Contact, choices: CardChoices): string {
  const { organization, department, title, birthday, language } = contact;
  const { version, isPrivate } = choices;
  const kept = keptOf(contact);
  const first = (name: string) => preferred(name, kept, version);
  const { lines: reach, used } = reachLines(contact, kept, version);
  const lines = [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    `PRODID:${OUR_PRODID}`,
    ...uidLines(contact.id, kept, version),
    property('FN', [displayName(contact.name, choices.locale)]),
    ...nameLines(contact.name, kept, version),
    ...optional(first('ORG'), organization || department ? [organization, department] : []),
    ...optional(first('TITLE'), [title]),
    ...reach,
    ...(birthday === undefined ? [] : [birthdayLine(birthday, version)]),
    ...optional(first('LANG'), [language]),
    ...(isPrivate ? privateLines(contact) : []),
    ...writtenBack(contact, { kept, used, version, isPrivate }),
    `REV:${version === '4.0' ? compactInstant(contact.updatedAt) : contact.updatedAt}`,
    'END:VCARD',
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}

/** The id of another program stays the card's, so that it knows its own again; ours stands beside it. */
function uidLines(id: string, kept: readonly Kept[], version: '3.0' | '4.0'): string[] {
  const foreign = keptUid(kept);
  if (foreign !== undefined) return [foreign, property('X-ENISHI-ID', [id])];
  if (version === '3.0') return [`UID:${plainLine(id)}`];
  return [UUID.test(id) ? `UID:urn:uuid:${id}` : property('UID;VALUE=text', [id])];
}

/** Says which of several is the one that counts. */
function preferred(name: string, kept: readonly Kept[], version: '3.0' | '4.0'): string {
  if (!kept.some((one) => one.name === name)) return name;
  return version === '4.0' ? `${name};PREF=1` : `${name};TYPE=pref`;
}

function compactInstant(at: string): string {
  return `${at.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function nameLines(name: PersonName, kept: readonly Kept[], version: '3.0' | '4.0'): string[] {
  const { family, given, middle, single, honorific, nickname } = name;
  const { familyReading, givenReading = name.singleReading } = name;
  const isAfter = isJapanese(honorific ?? '');
  const [, , , prefix, suffix, ...others] = leftoverName(kept);
  const before = isAfter ? prefix : honorific || prefix;
  const after = isAfter ? honorific : suffix;
  const readings = [familyReading, givenReading].filter(Boolean).join(',');
  const sortAs = version === '4.0' && readings ? `;SORT-AS="${paramText(readings)}"` : '';
  const isSingle = single !== undefined && !given && !family;
  return [
    property(`N${sortAs}`, [family, given ?? single, middle, before, after, ...others]),
    ...(isSingle ? optional('X-ENISHI-SINGLE', [single]) : []),
    ...optional('X-PHONETIC-LAST-NAME', [familyReading]),
    ...optional('X-PHONETIC-FIRST-NAME', [givenReading]),
    ...optional('NICKNAME', [nickname]),
  ];
}

/** RFC 6868 tells how a quote stands within quotes. */
function paramText(text: string): string {
  return plainLine(text).replaceAll('^', '^^').replaceAll('"', "^'");
}

/** Each way to reach them once: by the line it came with, which says whose it is, or by a plain one. */
function reachLines(contact: Contact, kept: readonly Kept[], version: '3.0' | '4.0') {
  const mail = version === '4.0' ? 'EMAIL' : 'EMAIL;TYPE=INTERNET';
  const used: Kept[] = [];
  const written = (names: readonly string[], value: string, plain: string) => {
    const came = keptReach(kept, { names, value, version });
    if (came) used.push(came);
    return came?.line ?? plain;
  };
  const lines = [
    ...contact.emails.map((email) => written(['EMAIL'], email, property(mail, [email]))),
    ...contact.phones.map((phone) => written(['TEL'], phone, property('TEL', [phone]))),
    ...contact.links
      .filter((link) => linkHref(link))
      .map((link) => written(LINK_NAMES, link, `URL:${plainLine(link)}`)),
  ];
  return { lines, used };
}

function privateLines(contact: Contact): string[] {
  const { note, tags, topics } = contact;
  return [
    ...optional('NOTE', [note]),
    ...(tags.length > 0 ? [`CATEGORIES:${tags.map(escapedText).join()}`] : []),
    ...topics.flatMap((topic) => optional('EXPERTISE', [topic])),
    ...historyLines(contact),
  ];
}

function optional(name: string, parts: readonly (string | undefined)[]): string[] {
  return parts.some(Boolean) ? [property(name, parts)] : [];
}

function property(name: string, parts: readonly (string | undefined)[]): string {
  return `${name}:${parts.map((part = '') => escapedText(part)).join(';')}`;
}
