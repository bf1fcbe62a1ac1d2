import type { Contact, PersonName } from '../domain/contact.ts';
import { linkHref } from '../domain/link.ts';
import { displayName, type NameLocale } from '../domain/name.ts';
import { escapedText, foldedLine, plainLine } from './content-line.ts';

/**
 * vCard 3.0 (RFC 2425, RFC 2426), which phones, Google, Apple and Outlook all read. A card may be handed
 * on, so it holds who someone is and how to reach them: no notes, tags, topics or history. Readings are
 * `X-PHONETIC-…`, as Apple and Android write them; a birthday without a year is Apple's form of it.
 */
/** The year that stands for none, which Apple's programs then leave out. */
const NO_YEAR = '1604';

/** Writes people as cards in one file. @param locale decides the order of mixed names */
export function writeVcards(contacts: readonly Contact[], locale: NameLocale): string {
  return contacts.map((contact) => writeVcard(contact, locale)).join('');
}

function writeVcard(contact: Contact, locale: NameLocale): string {
  const { name, organization, department, title, birthday, vcard = [] } = contact;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:${contact.id}`,
    property('FN', [displayName(name, locale)]),
    ...nameLines(name),
    ...optional('ORG', organization || department ? [organization, department] : []),
    ...optional('TITLE', [title]),
    ...contact.emails.map((email) => property('EMAIL;TYPE=INTERNET', [email])),
    ...contact.phones.map((phone) => property('TEL', [phone])),
    ...contact.links.flatMap((link) => (linkHref(link) ? [`URL:${plainLine(link)}`] : [])),
    ...birthdayLines(birthday),
    ...vcard.map(plainLine),
    `REV:${contact.updatedAt}`,
    'END:VCARD',
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}

function nameLines(name: PersonName): string[] {
  const { family, given, middle, single, honorific, nickname } = name;
  const { familyReading, givenReading = name.singleReading } = name;
  return [
    property('N', [family, given ?? single, middle, honorific, undefined]),
    ...optional('X-PHONETIC-LAST-NAME', [familyReading]),
    ...optional('X-PHONETIC-FIRST-NAME', [givenReading]),
    ...optional('NICKNAME', [nickname]),
  ];
}

function birthdayLines(birthday: string | undefined): string[] {
  if (birthday === undefined) return [];
  if (!birthday.startsWith('--')) return [`BDAY:${birthday}`];
  return [`BDAY;X-APPLE-OMIT-YEAR=${NO_YEAR}:${NO_YEAR}-${birthday.slice(2)}`];
}

function optional(name: string, parts: readonly (string | undefined)[]): string[] {
  return parts.some(Boolean) ? [property(name, parts)] : [];
}

function property(name: string, parts: readonly (string | undefined)[]): string {
  return `${name}:${parts.map((part = '') => escapedText(part)).join(';')}`;
}
