import { birthdayParts } from './birthday.ts';
import type { Contact } from './contact.ts';
import { traitsOf } from './duplicate-trait.ts';
import type { NetworkEvent } from './event.ts';
import { areReadApart, areWrittenApart, nameTie } from './name-tie.ts';
import { isMobilePhone, isOfficeEmail, isOfficePhone, isSiteLink } from './reach-key.ts';

/**
 * What speaks for two records being one person, and how much. The sum is read by `LANE_FROM`: a name of
 * any kind never reaches a lane alone, and neither does what two colleagues share. Beside names that
 * differ nothing counts.
 */
export const EVIDENCE_WEIGHTS = {
  email: 75,
  phone: 65,
  link: 65,
  birthday: 45,
  /** The same day of the year; one of the two has no year. */
  'birthday-day': 20,
  // One of these, by how the names compare.
  'name-and-reading': 50,
  name: 40,
  reading: 35,
  nickname: 25,
  part: 15,
  // What follows from one workplace counts once: the strongest of these.
  'office-phone': 40,
  organization: 35,
  'office-email': 25,
  site: 20,
} as const;
export type EvidenceKind = keyof typeof EVIDENCE_WEIGHTS;

/** The sum from which two records are surely, or probably, one person. */
export const LANE_FROM = { same: 100, likely: 60 } as const;

/** What speaks against it; each lowers the lane by one, whatever the sum. */
const DOUBTS = [
  'reading',
  'writing',
  'birthday',
  'introduced',
  'introducer',
  'together',
  'event',
  'related',
] as const;
export type DoubtKind = (typeof DOUBTS)[number];

/** One thing two records have in common; `value` is as the first of them has it. */
export interface Evidence {
  kind: EvidenceKind;
  value?: string;
}

/** One thing that tells two records apart; `value` is the event's title. */
export interface Doubt {
  kind: DoubtKind;
  value?: string;
}

/** What is known beyond the two people themselves; ids of pairs are `pairId`s. */
export interface DuplicateContext {
  /** Keys of addresses, numbers and links that people of several names have. */
  shared: ReadonlySet<string>;
  introduced: ReadonlySet<string>;
  /** The events each person was met at, by contact id. */
  events: ReadonlyMap<string, readonly NetworkEvent[]>;
}

/** Gives the same text for a pair in either order. */
export function pairId(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Lists what two records have in common, the heaviest first; nothing where the names differ. */
export function evidenceFor(a: Contact, b: Contact, { shared }: DuplicateContext): Evidence[] {
  const [one, other] = [traitsOf(a), traitsOf(b)];
  const tie = nameTie(one.name, other.name);
  if (tie === 'different') return [];
  const isOneOffice = one.organization !== '' && one.organization === other.organization;
  const isDesk = (key: string) => isOfficePhone(key) || (isOneOffice && !isMobilePhone(key));
  const evidence: Evidence[] = [
    ...(tie === 'unknown' ? [] : [{ kind: tie }]),
    ...common(one.emails, other.emails, (key) =>
      shared.has(key) || isOfficeEmail(key) ? 'office-email' : 'email',
    ),
    ...common(one.phones, other.phones, (key) =>
      shared.has(key) || isDesk(key) ? 'office-phone' : 'phone',
    ),
    ...common(one.links, other.links, (key) =>
      shared.has(key) || isSiteLink(key) ? 'site' : 'link',
    ),
    ...birthdayEvidence(a, b),
  ];
  if (isOneOffice) evidence.push({ kind: 'organization', value: a.organization ?? '' });
  return evidence.sort((x, y) => EVIDENCE_WEIGHTS[y.kind] - EVIDENCE_WEIGHTS[x.kind]);
}

/** Adds the weights up: each kind once, and of one workplace only what weighs most. */
export function weightOf(evidence: readonly Evidence[]): number {
  const kinds = [...new Set(evidence.map(({ kind }) => kind))];
  const isWork = (kind: EvidenceKind) => WORKPLACE.includes(kind);
  const own = kinds.filter((kind) => !isWork(kind)).map((kind) => EVIDENCE_WEIGHTS[kind]);
  const work = kinds.filter(isWork).map((kind) => EVIDENCE_WEIGHTS[kind]);
  return own.reduce((sum, weight) => sum + weight, Math.max(0, ...work));
}

const WORKPLACE: readonly EvidenceKind[] = ['office-phone', 'organization', 'office-email', 'site'];
const NAME: readonly EvidenceKind[] = ['name-and-reading', 'name', 'reading', 'nickname', 'part'];

/** Tells whether a piece of evidence is that the names are alike. */
export function isAboutName({ kind }: Evidence): boolean {
  return NAME.includes(kind);
}

function common(
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
  kindOf: (key: string) => EvidenceKind,
): Evidence[] {
  return [...a].flatMap(([key, value]) => (b.has(key) ? [{ kind: kindOf(key), value }] : []));
}

function birthdayEvidence(a: Contact, b: Contact): Evidence[] {
  const { birthday: value } = a;
  if (!value || !b.birthday || areBornApart(a, b)) return [];
  return [
    { kind: value === b.birthday && !value.startsWith('--') ? 'birthday' : 'birthday-day', value },
  ];
}

/** Lists what tells two records apart. */
export function doubtsOf(a: Contact, b: Contact, context: DuplicateContext): Doubt[] {
  const [one, other] = [traitsOf(a).name, traitsOf(b).name];
  const theirs = context.events.get(b.id) ?? [];
  const event = context.events.get(a.id)?.find((each) => theirs.includes(each));
  const found: Record<DoubtKind, boolean> = {
    reading: areReadApart(one, other),
    writing: areWrittenApart(one, other),
    birthday: areBornApart(a, b),
    introduced: context.introduced.has(pairId(a.id, b.id)),
    introducer: a.introducedBy?.contactId === b.id || b.introducedBy?.contactId === a.id,
    together: wereTogether(a, b) || wereTogether(b, a),
    event: event !== undefined,
    related: isRelated(a, b) || isRelated(b, a),
  };
  return DOUBTS.filter((kind) => found[kind]).map((kind) =>
    kind === 'event' && event ? { kind, value: event.title } : { kind },
  );
}

/** Two birthdays of which neither can be the other with its year left out. */
function areBornApart(a: Contact, b: Contact): boolean {
  const [one, other] = [birthdayParts(a.birthday), birthdayParts(b.birthday)];
  if (one.month === '' || other.month === '') return false;
  const isOtherYear = one.year !== '' && other.year !== '' && one.year !== other.year;
  return isOtherYear || one.month !== other.month || one.day !== other.day;
}

/** One entry names both, so they were there as two. */
function wereTogether({ interactions }: Contact, { id }: Contact): boolean {
  return interactions.some((entry) => entry.with?.includes(id));
}

function isRelated({ related }: Contact, { id }: Contact): boolean {
  return related?.some(({ contactId }) => contactId === id) ?? false;
}
