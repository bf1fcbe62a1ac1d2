import type { ContactInput } from '../../domain/contact.ts';
import { distinct, phoneFold } from '../../domain/distinct.ts';
import { foldLine } from '../../domain/fold.ts';
import type { ImportedPerson, RefusalReason } from '../../domain/imported-person.ts';
import { withFields } from '../../domain/record.ts';
import { uidKey } from '../../domain/source-key.ts';
import { readBirthday } from './birthday.ts';
import { isBlank, readCardName } from './card-name.ts';
import { CardRest, named, takeAll, takeText } from './card-rest.ts';
import { isBinaryLine, unfolded, type Piece } from './cards.ts';
import { readHistory } from './history.ts';
import { FILE_LIMITS } from '../file-fault.ts';
import { modernLine, type Decoder } from './modern-line.ts';
import { readProperty, type Property } from './property.ts';
import { LINK_NAMES, readReach } from './reach.ts';
import { manyLines, oneLine, splitValue, unescaped } from './value.ts';
import { OUR_PRODID } from './write.ts';

/** What one card says, or why and where it cannot be read. */
export type CardResult =
  { person: ImportedPerson; leftOut: number } | { reason: RefusalReason; at: number; text: string };

/** Groups that Android and Google put everybody in. */
const EVERYBODY = /^my ?contacts$/i;
/** Tells of the card, not of the person. */
const OF_THE_CARD = new Set(['VERSION', 'PRODID', 'REV']);
/** Says something of the line that shares its group. */
const OF_A_GROUP = new Set(['X-ABLABEL', 'X-ABADR']);
const PICTURE = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND)[^:]*:data:/i;
const KEY = /^(?:[\w-]+\.)?KEY[;:]/i;
/** Kinds that say no more than the line's name does. */
const PLAIN_TYPES = new Set(['internet', 'pref', 'voice']);

/** Reads one card of any version. */
export function readCard(piece: Piece, decode: Decoder): CardResult {
  const fault = (reason: RefusalReason, { at, text } = first(piece)) => ({ reason, at, text });
  if (piece.kind === 'stray') return fault('not-a-card');
  if (piece.kind === 'cut') return fault('damaged', { ...first(piece), at: piece.at });
  const isOld = piece.lines.some(({ text }) => /^VERSION:[ \t]*2\.1/i.test(text));
  const lines = unfolded(piece.lines, isOld);
  const read = lines.filter(({ text }) => !isLeftOut(text));
  const rest = new CardRest();
  let letters = 0;
  for (const line of read) {
    letters += line.text.length;
    if (letters > FILE_LIMITS.lineLetters) return fault('too-long', line);
    const property = readProperty({ ...line, text: modernLine(line.text, isOld, decode) });
    if (!property) return fault('damaged', line);
    if (isTooLong(property.value)) return fault('too-long', line);
    rest.add(property);
  }
  if (isGroup(rest)) return fault('group', { at: piece.at, text: groupName(rest) });
  const person = personOf(rest, piece.at);
  if (!person) return fault('no-name', { ...first(piece), at: piece.at });
  if ((person.input.note?.length ?? 0) > FILE_LIMITS.cellLetters) return fault('too-long');
  return { person, leftOut: lines.length - read.length };
}

/** The first line that says something of what it is. */
function first({ lines, at }: Piece): { at: number; text: string } {
  return (
    lines.find(({ text }) => !/^(?:VERSION|N|FN)[:;][:;\d. ]*$/i.test(text)) ?? { at, text: '' }
  );
}

function isLeftOut(text: string): boolean {
  if (isBinaryLine(text)) return !KEY.test(text) || text.length > FILE_LIMITS.cellLetters;
  return PICTURE.test(text.slice(0, FILE_LIMITS.cellLetters));
}

function isTooLong(raw: string): boolean {
  return raw.length > FILE_LIMITS.cellLetters && unescaped(raw).length > FILE_LIMITS.cellLetters;
}

/** A list of people is none of them. */
function isGroup(rest: CardRest): boolean {
  return named(rest, 'KIND', 'X-ADDRESSBOOKSERVER-KIND').some(
    ({ value }) => value.trim().toLowerCase() === 'group',
  );
}

function groupName(rest: CardRest): string {
  return takeText(rest, 'FN') || takeText(rest, 'N').replaceAll(';', ' ').trim();
}

function personOf(rest: CardRest, at: number): ImportedPerson | undefined {
  const isOurs = named(rest, 'PRODID').some(({ value }) => value.trim() === OUR_PRODID);
  const called = readCardName(rest, isOurs);
  if (!called) return undefined;
  const [uid] = named(rest, 'UID').filter(({ value }) => !isBlank(value));
  const ownId = takeAll(rest, 'X-ENISHI-ID').map(({ value }) => oneLine(value))[0];
  if (uid && isOurs && ownId === undefined) rest.delete(uid);
  const input: ContactInput = { ...inputOf(rest), ...readHistory(rest), name: called.name };
  const kept = [...(called.leftover ? [called.leftover] : []), ...keptLines(rest)];
  const person = { lines: [at], input: withFields(input, { vcard: listed(kept) }), entries: [] };
  return {
    ...person,
    ...(uid && { sourceId: uidKey(uid.line) }),
    ...(ownId && { ownId }),
  };
}

function inputOf(rest: CardRest): Partial<ContactInput> {
  const [organization = '', ...departments] = takeOrganization(rest);
  const note = takeAll(rest, 'NOTE').map(({ value }) => manyLines(value));
  const tags = takeAll(rest, 'CATEGORIES')
    .flatMap(({ value }) => splitValue(value, ','))
    .map((tag) => oneLine(tag).replace(/^\* /, ''))
    .filter((tag) => !EVERYBODY.test(tag));
  const topics = takeAll(rest, 'EXPERTISE').map(({ value }) => oneLine(value));
  return withFields<Partial<ContactInput>>(
    {},
    {
      organization: organization || undefined,
      department: departments.filter(Boolean).join(' ') || undefined,
      title: takeText(rest, 'TITLE') || undefined,
      emails: reachOf(rest, ['EMAIL']),
      phones: reachOf(rest, ['TEL']),
      links: reachOf(rest, LINK_NAMES),
      birthday: takeBirthday(rest),
      language: takeText(rest, 'LANG') || undefined,
      tags: listed(distinct(tags, foldLine)),
      topics: listed(distinct(topics, foldLine)),
      note: note.filter((text) => text.trim() !== '').join('\n\n') || undefined,
    },
  );
}

function takeOrganization(rest: CardRest): string[] {
  const found = named(rest, 'ORG').find(({ value }) => !isBlank(value));
  if (found) rest.delete(found);
  return splitValue(found?.value ?? '', ';').map(oneLine);
}

/** One line of a value stays where it says more than the value, such as whose number it is. */
function reachOf(rest: CardRest, names: readonly string[]): string[] | undefined {
  const found = new Map<string, string>();
  const told = new Set<string>();
  for (const property of named(rest, ...names)) {
    const value = readReach(property.name, property.value);
    if (value === '') continue;
    const key = property.name === 'TEL' ? phoneFold(value) : foldLine(value);
    // The spelling of the line that stays is kept: by it the line is found again.
    if (!found.has(key) || !(isPlain(property) || told.has(key))) found.set(key, value);
    if (isPlain(property) || told.has(key)) rest.delete(property);
    else told.add(key);
  }
  return listed([...found.values()]);
}

function isPlain({ name, group, types, params }: Property): boolean {
  if (group !== undefined || (LINK_NAMES.includes(name) && name !== 'URL')) return false;
  const says = [...params.keys()].filter((key) => key !== 'value' && key !== 'pref');
  return says.length === 0 && types.every((type) => PLAIN_TYPES.has(type));
}

function takeBirthday(rest: CardRest): string | undefined {
  for (const property of named(rest, 'BDAY')) {
    const birthday = readBirthday(property.value, property.params.get('x-apple-omit-year'));
    if (birthday === undefined) continue;
    rest.delete(property);
    return birthday;
  }
  return undefined;
}

function keptLines(rest: CardRest): string[] {
  const kept = rest.all().filter(({ name, value }) => !OF_THE_CARD.has(name) && !isBlank(value));
  const groups = new Set(
    kept.filter(({ name }) => !OF_A_GROUP.has(name)).map(({ group }) => group),
  );
  return kept
    .filter(({ name, group }) => !OF_A_GROUP.has(name) || groups.has(group))
    .map(({ line }) => line);
}

function listed(items: readonly string[]): string[] | undefined {
  const found = [...new Set(items.filter(Boolean))];
  return found.length > 0 ? found : undefined;
}
