import type { Contact } from '../../domain/contact.ts';
import { escapedText, plainLine } from '../content-line.ts';
import { isJapanese } from '../japanese.ts';
import { readBirthday } from './birthday.ts';
import { LINK_NAMES, readReach } from './reach.ts';
import { colonAt, oneLine, splitQuoted, splitValue } from './value.ts';

/** The lines a contact came with, as they stand beside what the contact says now. */
export interface Kept {
  name: string;
  group: string | undefined;
  params: string[];
  value: string;
  line: string;
}

/** Written anew from the contact, or only where asked for, or no property at all. */
const NEVER = new Set(
  (
    'BEGIN END VERSION PRODID REV NOTE CATEGORIES EXPERTISE X-PHONETIC-LAST-NAME ' +
    'X-PHONETIC-FIRST-NAME UID'
  ).split(' '),
);
const OURS = /^X-ENISHI-/;
const REACH_NAMES = new Set(['EMAIL', 'TEL', ...LINK_NAMES]);
/** What a table or a card told beside who someone is: government numbers, own fields, who referred. */
const CONFIDENTIAL = 'X-COLUMN';
const REFERRAL = /^TYPE="?(?:[^"]*,)?contact(?:,|"|$)/i;
const OF_A_GROUP = new Set(['X-ABLABEL', 'X-ABADR']);
const SUFFIX = 'X-NAME-SUFFIX';
const LINE = /^(?:([\w-]+)\.)?([\w-]+)$/;

/** Reads the kept lines; what is none is left out. */
export function keptOf({ vcard = [] }: Contact): Kept[] {
  return [...new Set(vcard.map(plainLine))].flatMap((line) => {
    const colon = colonAt(line);
    const [head = '', ...params] = splitQuoted(line.slice(0, Math.max(0, colon)), ';');
    const [, group, name] = LINE.exec(head) ?? [];
    if (name === undefined) return [];
    return [{ name: name.toUpperCase(), group, params, value: line.slice(colon + 1), line }];
  });
}

/** Gives the UID that another program knows this person by. */
export function keptUid(kept: readonly Kept[]): string | undefined {
  return kept.find(({ name, value }) => name === 'UID' && value.trim() !== '')?.line;
}

/** Gives the parts of a name that the contact has no field for, by their place in N. */
export function leftoverName(kept: readonly Kept[]): string[] {
  const found = kept.find(({ name, group, params }) => name === 'N' && !group && !params.length);
  const [, , , prefix = '', suffix = '', ...others] = splitValue(found?.value ?? '', ';').map(
    oneLine,
  );
  // A table has a column for it, and no N.
  const ofTable = oneLine(kept.find(({ name }) => name === SUFFIX)?.value ?? '');
  const suffixes = new Set([suffix, ofTable].filter(Boolean));
  return ['', '', '', prefix, [...suffixes].join(', '), ...others];
}

/**
 * Gives a line that came with this address, number or link, whose kind and label it still says.
 * @param version 3.0 knows no `tel:` in a number, so there the line is built anew
 */
export function keptReach(
  kept: readonly Kept[],
  { names, value, version }: { names: readonly string[]; value: string; version: '3.0' | '4.0' },
): Kept | undefined {
  const found = kept.find(
    (one) => names.includes(one.name) && readReach(one.name, one.value) === value,
  );
  const isNew = found?.name === 'TEL' && /^tel:/i.test(found.value);
  return found && isNew && version === '3.0' ? plainNumber(found) : found;
}

/** Gives the line of a number as 3.0 has it: its kinds, and the number as text. */
function plainNumber(one: Kept): Kept {
  const types = one.params.flatMap((param) => {
    if (/^PREF="?1"?$/i.test(param)) return ['TYPE=pref'];
    return /^TYPE=/i.test(param) ? [param.replaceAll('"', '')] : [];
  });
  const head = [one.group === undefined ? 'TEL' : `${one.group}.TEL`, ...types].join(';');
  return { ...one, line: `${head}:${escapedText(readReach('TEL', one.value))}` };
}

interface Written {
  kept: readonly Kept[];
  /** Lines that stand in the card already. */
  used: readonly Kept[];
  version: '3.0' | '4.0';
  isPrivate: boolean;
}

/** Gives the lines to write back beside the contact's own, each once. */
export function writtenBack(contact: Contact, written: Written): string[] {
  const { kept, used, version, isPrivate } = written;
  const lines = kept.filter(
    (one) => (isPrivate || !isConfidential(one)) && isWrittenBack(one, contact, version),
  );
  const groups = new Set([...lines, ...used].map(groupOf).filter(Boolean));
  return lines
    .filter((one) => !OF_A_GROUP.has(one.name) || groups.has(one.group?.toLowerCase()))
    .map(({ line }) => line);
}

function groupOf({ name, group }: Kept): string | undefined {
  return OF_A_GROUP.has(name) ? undefined : group?.toLowerCase();
}

function isConfidential({ name, params }: Kept): boolean {
  return (
    name === CONFIDENTIAL || (name === 'RELATED' && params.some((param) => REFERRAL.test(param)))
  );
}

function isWrittenBack(one: Kept, contact: Contact, version: '3.0' | '4.0'): boolean {
  const { name, params, value } = one;
  if (NEVER.has(name) || OURS.test(name)) return false;
  // A link that may be followed is written with the links, as long as it is one of them.
  if (REACH_NAMES.has(name)) return readReach(name, value) === '';
  // Two names in one card need 4.0, which says that they are of one person.
  if (name === 'FN') return version === '4.0';
  // It is a part of N, unless a form of address has that place.
  if (name === SUFFIX) return isJapanese(contact.name.honorific ?? '');
  if (name === 'N') return version === '4.0' && params.length > 0;
  if (name === 'BDAY')
    return contact.birthday === undefined && readBirthday(value, undefined) === undefined;
  if (name === 'TITLE') return oneLine(value) !== contact.title;
  return name !== 'LANG' || oneLine(value) !== contact.language;
}
