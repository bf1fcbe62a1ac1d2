import type { Contact, PersonName } from '../../domain/contact.ts';
import { isJapanese } from '../japanese.ts';
import { LIST_MARKS } from './cell.ts';
import { googleLabel, reachBlocks } from './google-reach.ts';
import { entryField, OWN_LABELS } from './own-label.ts';
import { readProperties, type Property } from './property.ts';

/** The values of one block, in the order of its columns. */
export type Block = readonly string[];

/** A person as Google's layout has it. */
export interface GoogleRow {
  fixed: string[];
  blocks: Record<
    'emails' | 'phones' | 'addresses' | 'links' | 'events' | 'relations' | 'custom',
    Block[]
  >;
}

const EVERYONE = '* myContacts';
const DATE_PROPERTIES = ['ANNIVERSARY', 'X-ANNIVERSARY', 'X-EVOLUTION-ANNIVERSARY', 'X-ABDATE'];

/** Puts a person, and what a card brought along that Google has a column for, in Google's places. */
export function googleRow(contact: Contact, isPrivate: boolean): GoogleRow {
  const properties = readProperties(contact.vcard ?? []);
  const named = (...names: string[]) => properties.filter(({ name }) => names.includes(name));
  return {
    fixed: fixedCells(contact, properties, isPrivate),
    blocks: {
      ...reachBlocks(contact, properties),
      addresses: named('ADR').map(addressBlock),
      events: named(...DATE_PROPERTIES).map(eventBlock),
      relations: named('RELATED', 'X-ABRELATEDNAMES', 'X-MS-SPOUSE', 'X-EVOLUTION-SPOUSE')
        .filter((property) => isPrivate || !isReferral(property))
        .map(({ name, label, text }) => [label || (/SPOUSE/.test(name) ? 'spouse' : ''), text]),
      custom: isPrivate ? [...named('X-COLUMN').map(labelled), ...privateFields(contact)] : [],
    },
  };
}

function fixedCells(
  { name, organization = '', title = '', department = '', birthday = '', ...contact }: Contact,
  properties: readonly Property[],
  isPrivate: boolean,
): string[] {
  const first = (key: string) => textOf(properties, key);
  const tags = isPrivate ? contact.tags : [];
  return [
    ...nameCells(name, properties),
    organization,
    title,
    department,
    // A space keeps a birthday without a year from being taken for a formula; Google writes it so.
    birthday.startsWith('-') ? ` ${birthday}` : birthday,
    isPrivate ? (contact.note ?? '') : '',
    /^https?:/.test(first('PHOTO')) ? first('PHOTO') : '',
    [...tags, EVERYONE].join(' ::: '),
  ];
}

function textOf(properties: readonly Property[], key: string): string {
  return properties.find(({ name }) => name === key)?.text ?? '';
}

/** A card's N stays with the parts that a person's name has no place for; the fifth is the suffix. */
function leftoverSuffix(properties: readonly Property[]): string {
  const isLeftover = ({ name, parts }: Property) =>
    name === 'N' && parts.slice(0, 3).every((part) => part === '');
  return properties.find(isLeftover)?.parts[4] ?? '';
}

/** A name without parts is the first name, and what it is filed as. */
function nameCells(name: PersonName, properties: readonly Property[]): string[] {
  const { family = '', given = '', middle = '', single = '', honorific = '' } = name;
  const suffixes = [leftoverSuffix(properties), textOf(properties, 'X-NAME-SUFFIX')];
  const suffix = [...new Set(suffixes.filter(Boolean))].join(', ');
  const isBehind = isJapanese(honorific) && suffix === '';
  const isSingle = given === '' && family === '' && middle === '';
  return [
    isSingle ? single : given,
    middle,
    family,
    name.givenReading ?? name.singleReading ?? '',
    textOf(properties, 'X-PHONETIC-MIDDLE-NAME'),
    name.familyReading ?? '',
    isBehind ? '' : honorific,
    isBehind ? honorific : suffix,
    name.nickname ?? '',
    isSingle ? single : '',
  ];
}

/** Who brought two people together is told in confidence. */
function isReferral({ name, types }: Property): boolean {
  return name === 'RELATED' && types.includes('contact');
}

function labelled({ label, text }: Property): Block {
  return [label, text];
}

function eventBlock({ name, label, text }: Property): Block {
  const day = text.replace(/^--(\d\d)(\d\d)$/, '--$1-$2');
  const word = label || (name.includes('ANNIVERSARY') ? 'Anniversary' : '');
  return [word, day.startsWith('-') ? ` ${day}` : day];
}

/** Google's order of an address is another than that of a card. */
function addressBlock({ label, parts }: Property): Block {
  const [box = '', extended = '', street = '', city = '', region = '', postal = '', country = ''] =
    parts;
  return [googleLabel(label), '', street, city, box, region, postal, country, extended];
}

function privateFields(contact: Contact): Block[] {
  const { id, topics, met } = contact;
  return [
    [OWN_LABELS.id, id],
    ...topicFields(topics),
    ...(met?.day ? [[OWN_LABELS.metDay, met.day]] : []),
    ...(met?.place ? [[OWN_LABELS.metPlace, met.place]] : []),
    ...contact.interactions.map(entryField),
  ];
}

/** A list is taken apart at its commas, so where a topic has one each stands in a field of its own. */
function topicFields(topics: readonly string[]): Block[] {
  if (topics.length === 0) return [];
  if (topics.some((topic) => LIST_MARKS.test(topic))) {
    return topics.map((topic) => [OWN_LABELS.topic, topic]);
  }
  return [[OWN_LABELS.topics, topics.join('; ')]];
}
