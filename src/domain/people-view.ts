import type { Contact } from './contact.ts';
import { RUNGS, SETTINGS } from './contact.ts';
import { rhythmOf } from './rhythm.ts';
import { rungOf } from './rung.ts';
import { warmthOf, type WarmthContext } from './warmth.ts';

export const PEOPLE_SORTS = ['name', 'latest', 'quiet', 'warmth', 'rung', 'added'] as const;
export type PeopleSort = (typeof PEOPLE_SORTS)[number];

/** Stands for people with no entry yet, who are on no rung. */
const NO_RUNG = 'none';
const WARMTH_STATES = ['warm', 'cooling', 'cold', 'new', 'resting', 'none'] as const;
/** `due`: to be in touch with by today; `no-cadence`: no choice decides how often, not even "never". */
const TOUCH = ['due', 'no-cadence'] as const;
/** Facts that may be missing. */
const MISSING = ['organization', 'reading', 'setting', 'met', 'birthday'] as const;

/**
 * What narrows the list, each alone or together. `tag` is a tag's text, `event` the id of an event
 * where they were met, `introducer` the id of who introduced them. Empty: all.
 */
export interface Facets {
  setting: string;
  rung: string;
  warmth: string;
  touch: string;
  missing: string;
  tag: string;
  event: string;
  introducer: string;
}
export type Facet = keyof Facets;

/** What the visitor wants to see of the people: words, an order, facets. */
export interface PeopleView extends Facets {
  query: string;
  sort: PeopleSort;
}

/** Narrowed by nothing. */
export const NO_FACETS: Facets = {
  setting: '',
  rung: '',
  warmth: '',
  touch: '',
  missing: '',
  tag: '',
  event: '',
  introducer: '',
};

/** Every facet, in the order they are offered. */
export const FACETS: readonly Facet[] = [
  'touch',
  'warmth',
  'rung',
  'setting',
  'tag',
  'event',
  'introducer',
  'missing',
];

export const ALL_PEOPLE: PeopleView = { ...NO_FACETS, query: '', sort: 'name' };

/** The values of the facets that have fixed ones. */
export const FACET_VALUES: Partial<Record<Facet, readonly string[]>> = {
  setting: SETTINGS,
  rung: [...RUNGS, NO_RUNG],
  warmth: WARMTH_STATES,
  touch: TOUCH,
  missing: MISSING,
};

/** Lists the facets in use. */
export function facetsOf(view: Facets): Facet[] {
  return FACETS.filter((facet) => view[facet] !== '');
}

const FITS: Record<Facet, (contact: Contact, value: string, context: WarmthContext) => boolean> = {
  setting: ({ setting }, value) => setting === value,
  rung: (contact, value) => (rungOf(contact).rung ?? NO_RUNG) === value,
  warmth: (contact, value, context) => warmthOf(contact, context).state === value,
  touch: (contact, value, context) =>
    value === 'due' ? isDue(contact, context) : isUnset(contact, context),
  missing: (contact, value) => isMissing(contact, value),
  tag: ({ tags }, value) => tags.includes(value),
  event: ({ met, interactions }, value) =>
    met?.eventId === value || interactions.some(({ eventId }) => eventId === value),
  introducer: ({ introducedBy }, value) => introducedBy?.contactId === value,
};

/** Tells whether a person fits every facet in use. */
export function fitsFacets(contact: Contact, view: Facets, context: WarmthContext): boolean {
  return facetsOf(view).every((facet) => FITS[facet](contact, view[facet], context));
}

function isDue(contact: Contact, context: WarmthContext): boolean {
  const { dueOn } = warmthOf(contact, context);
  return dueOn !== undefined && dueOn <= context.today;
}

function isUnset(contact: Contact, { rhythms }: WarmthContext): boolean {
  return contact.resting !== true && rhythmOf(contact, rhythms) === undefined;
}

function isMissing(contact: Contact, value: string): boolean {
  const { name, organization, setting, met, birthday } = contact;
  if (value === 'organization') return !organization;
  if (value === 'setting') return setting === undefined;
  if (value === 'met') return !met?.day && !met?.place && !met?.eventId;
  if (value === 'birthday') return !birthday;
  const needsReading = /\p{Script=Han}/u.test(`${name.family}${name.given}${name.single}`);
  return needsReading && !name.familyReading && !name.givenReading && !name.singleReading;
}
