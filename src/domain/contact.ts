import { compare } from './compare.ts';
import type { Day, Instant } from './day.ts';
import type { RecordBase, Stamp } from './record.ts';
import type { Cadence } from './rhythm.ts';
import { newRecord } from './record.ts';

/** Where one knows a person from; the mix is measured over these. */
export const SETTINGS = [
  'company',
  'industry',
  'other-field',
  'hobby',
  'community',
  'family',
] as const;
export type Setting = (typeof SETTINGS)[number];

export const INTERACTION_KINDS = [
  'meeting',
  'call',
  'message',
  'meal',
  'event',
  'introduction',
  'other',
] as const;
export type InteractionKind = (typeof INTERACTION_KINDS)[number];

export const EXCHANGE_KINDS = [
  'information',
  'advice',
  'introduction',
  'help',
  'opportunity',
  'feedback',
  'gift',
  'thanks',
] as const;
export type ExchangeKind = (typeof EXCHANGE_KINDS)[number];

export const RUNGS = ['met', 'acquainted', 'reciprocal', 'trusted'] as const;
export type Rung = (typeof RUNGS)[number];

/** A name by parts, with readings; `single` holds a name that has no parts. */
export interface PersonName {
  family?: string;
  given?: string;
  middle?: string;
  familyReading?: string;
  givenReading?: string;
  single?: string;
  singleReading?: string;
  nickname?: string;
  honorific?: string;
}

/** Something that passed between two people in an interaction. */
export interface Exchange {
  kind: ExchangeKind;
  note?: string;
}

/**
 * One meeting, call, message, meal, event or introduction, on a day. When several people were there
 * the same entry, by id, stands in each of them and `with` names the others.
 */
export interface Interaction {
  id: string;
  day: Day;
  kind: InteractionKind;
  note?: string;
  gave: Exchange[];
  received: Exchange[];
  eventId?: string;
  with?: string[];
  createdAt: Instant;
  updatedAt: Instant;
}

/** What I owe or they owe. Mine with a `due` day is a follow-up. */
export interface ContactPromise {
  id: string;
  by: 'me' | 'them';
  text: string;
  due?: Day;
  doneOn?: Day;
  interactionId?: string;
  lessonId?: string;
  createdAt: Instant;
  updatedAt: Instant;
}

/** Who brought this person, and whether that was told and thanked. */
export interface IntroducedBy {
  contactId: string;
  day?: Day;
  outcomeToldOn?: Day;
  thankedOn?: Day;
}

/** Someone this person is tied to, beside what the log shows; `how` in the visitor's words. */
export interface Relation {
  contactId: string;
  how?: string;
}

/** A person in the log, with everything that passed between them and the visitor. */
export interface Contact extends RecordBase {
  name: PersonName;
  organization?: string;
  department?: string;
  title?: string;
  setting?: Setting;
  tags: string[];
  /** What they know and can help with. */
  topics: string[];
  emails: string[];
  phones: string[];
  links: string[];
  /** `YYYY-MM-DD`, or `--MM-DD` where the year is not known. */
  birthday?: string;
  language?: string;
  met?: { day?: Day; place?: string; eventId?: string };
  introducedBy?: IntroducedBy;
  /** Absent where nothing is chosen for this person: then a group's rhythm decides. */
  cadence?: Cadence;
  resting?: boolean;
  snoozedUntil?: Day;
  pinnedRung?: Rung;
  /** What the visitor looks up to in this person. */
  admiredFor?: string;
  /** Written in one of the two; each page shows both. */
  related?: Relation[];
  /** Ids of people who look alike and are someone else: the visitor said so. */
  namesakes?: string[];
  /** Whom this person was joined into; the record waits in the trash. */
  mergedInto?: string;
  note?: string;
  interactions: Interaction[];
  promises: ContactPromise[];
  /** Properties of an imported vCard that this version has no field for, as read. */
  vcard?: string[];
}

/** What a visitor gives when adding a person; only a name is needed. */
export type ContactInput = Partial<
  Omit<Contact, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt'>
> & { name: PersonName };

/** Builds a contact with empty lists where nothing is given. */
export function newContact(input: ContactInput, stamp: Stamp): Contact {
  return {
    ...newRecord(stamp),
    tags: [],
    topics: [],
    emails: [],
    phones: [],
    links: [],
    interactions: [],
    promises: [],
    ...input,
  };
}

export type InteractionInput = Pick<Interaction, 'day' | 'kind'> &
  Partial<Pick<Interaction, 'note' | 'gave' | 'received' | 'eventId' | 'with'>>;

/** Builds an interaction. */
export function newInteraction(input: InteractionInput, { id, now }: Stamp): Interaction {
  return { gave: [], received: [], ...input, id, createdAt: now, updatedAt: now };
}

export type ContactPromiseInput = Pick<ContactPromise, 'by' | 'text'> &
  Partial<Pick<ContactPromise, 'due' | 'interactionId' | 'lessonId'>>;

/** Builds a promise. */
export function newPromise(input: ContactPromiseInput, { id, now }: Stamp): ContactPromise {
  return { ...input, id, createdAt: now, updatedAt: now };
}

/** Lists the promises of either side that are not kept yet: by their day, those without one last. */
export function openPromises({ promises }: Contact): ContactPromise[] {
  return promises
    .filter(({ doneOn }) => doneOn === undefined)
    .sort((a, b) => compare(a.due ?? NO_DAY, b.due ?? NO_DAY));
}

/** Stands behind every day. */
const NO_DAY = '9';

/** Gives the interactions from the earliest to the latest; entries of one day keep their order. */
export function sortInteractions(interactions: readonly Interaction[]): Interaction[] {
  return [...interactions].sort((a, b) => compare(a.day, b.day));
}

/** Gives the day of the latest interaction: an old one added later never moves it back. */
export function lastInteractionDay(contact: Contact): Day | undefined {
  if (lastDays.has(contact)) return lastDays.get(contact);
  const last = contact.interactions.reduce<Day | undefined>(
    (latest, { day }) => (latest === undefined || day > latest ? day : latest),
    undefined,
  );
  lastDays.set(contact, last);
  return last;
}

// Kept by record: thousands of people are put in order by it, and a changed one is another object.
const lastDays = new WeakMap<Contact, Day | undefined>();

/** Gives the day two people met: the stated one, or the earliest interaction. */
export function metDay(contact: Contact): Day | undefined {
  return contact.interactions.reduce<Day | undefined>(
    (first, { day }) => (first === undefined || day < first ? day : first),
    contact.met?.day,
  );
}

/**
 * Gives the record that an id stands for now: a person who was joined leads to the one they were
 * joined into, as far as that one is still there.
 */
export function standsFor(id: string, contacts: readonly Contact[]): Contact | undefined {
  const known = new Map(contacts.map((contact) => [contact.id, contact]));
  const seen = new Set<string>();
  let found = known.get(id);
  while (found?.mergedInto !== undefined && !seen.has(found.id)) {
    seen.add(found.id);
    found = known.get(found.mergedInto) ?? found;
  }
  return found;
}
