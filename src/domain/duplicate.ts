import { compare } from './compare.ts';
import type { Contact } from './contact.ts';
import { blocksOf, sharedKeys } from './duplicate-block.ts';
import {
  doubtsOf,
  evidenceFor,
  isAboutName,
  LANE_FROM,
  pairId,
  weightOf,
  type Doubt,
  type DuplicateContext,
  type Evidence,
} from './duplicate-evidence.ts';
import { traitsOf } from './duplicate-trait.ts';
import type { NetworkEvent } from './event.ts';
import type { Introduction } from './introduction.ts';
import { areNamesakes } from './name-tie.ts';
import { present } from './record.ts';

/** Surely one person; probably; two people of one name, as far as the records tell. */
export const DUPLICATE_LANES = ['same', 'likely', 'namesake'] as const;
export type DuplicateLane = (typeof DUPLICATE_LANES)[number];

/** Two records that may be one person, with what speaks for it and against. */
export interface DuplicatePair {
  /** The fuller of the two: its id stays when they are joined. */
  left: Contact;
  right: Contact;
  lane: DuplicateLane;
  evidence: Evidence[];
  doubts: Doubt[];
  /** The visitor said that these are two people. */
  isToldApart: boolean;
}

/** What pairs are found in. */
export interface DuplicateRecords {
  contacts: readonly Contact[];
  introductions: readonly Introduction[];
  events: readonly NetworkEvent[];
}

/** People of a block are compared with so many that follow; only a very common name fills more. */
const REACH = 20;

/**
 * Finds the pairs: lane by lane, the most evidence first. Only people with a key in common are
 * compared, so the time grows with their number and not with its square. It stops after each step, a
 * person or two long, so that whoever calls may let a page breathe in between.
 */
export function* searchDuplicates({
  contacts,
  ...known
}: DuplicateRecords): Generator<undefined, DuplicatePair[]> {
  const people = present(contacts).sort((a, b) => compare(a.id, b.id));
  const shared = yield* sharedKeys(people);
  const blocks = yield* blocksOf(people, shared);
  const context = { shared, ...contextOf(known) };
  const pairs: WeighedPair[] = [];
  for (const [a, b] of meetings(people, blocks)) {
    yield;
    const pair = weighPair(a, b, context);
    if (pair) pairs.push(pair);
  }
  return pairs.sort(mostAlikeFirst);
}

/** Gives each two people of a block once, however many blocks they share. */
function* meetings(
  people: readonly Contact[],
  blocks: readonly (readonly number[])[],
): Generator<[Contact, Contact], void> {
  const met = new Set<number>();
  for (const block of blocks) {
    for (const [first, second] of neighbours(block)) {
      const meeting = first * people.length + second;
      const [a, b] = [people[first], people[second]];
      if (!met.has(meeting) && a && b) yield [a, b];
      met.add(meeting);
    }
  }
}

function* neighbours(block: readonly number[]): Generator<[number, number], void> {
  for (const [at, first] of block.entries()) {
    for (const second of block.slice(at + 1, at + 1 + REACH)) yield [first, second];
  }
}

interface WeighedPair extends DuplicatePair {
  weight: number;
}

function weighPair(a: Contact, b: Contact, context: DuplicateContext): WeighedPair | undefined {
  const [left, right] = isFuller(b, a) ? [b, a] : [a, b];
  const evidence = evidenceFor(left, right, context);
  const weight = weightOf(evidence);
  const doubts = doubtsOf(left, right, context);
  const isToldApart = hasNamesake(left, right) || hasNamesake(right, left);
  const found = laneOf(weight, doubts.length, evidence.some(isAboutName));
  const areAlike = areNamesakes(traitsOf(left).name, traitsOf(right).name);
  if (found === 'namesake' && !areAlike) return undefined;
  const lane = isToldApart ? 'namesake' : found;
  return { left, right, lane, evidence, doubts, isToldApart, weight };
}

/** Each doubt lowers the lane by one; without a word on the name nobody is surely the same. */
function laneOf(weight: number, doubts: number, isNamed: boolean): DuplicateLane {
  const from = weight >= LANE_FROM.same ? 0 : weight >= LANE_FROM.likely ? 1 : 2;
  return DUPLICATE_LANES[Math.max(from + doubts, isNamed ? 0 : 1)] ?? 'namesake';
}

function hasNamesake({ namesakes }: Contact, { id }: Contact): boolean {
  return namesakes?.includes(id) ?? false;
}

/** More was logged with the one; of two alike the one that was there first. */
function isFuller(a: Contact, b: Contact): boolean {
  const more =
    a.interactions.length + a.promises.length - b.interactions.length - b.promises.length;
  return more !== 0 ? more > 0 : a.createdAt < b.createdAt;
}

function contextOf({
  introductions,
  events,
}: Omit<DuplicateRecords, 'contacts'>): Omit<DuplicateContext, 'shared'> {
  const met = new Map<string, NetworkEvent[]>();
  for (const event of present(events)) {
    for (const id of event.contactIds) met.set(id, [...(met.get(id) ?? []), event]);
  }
  const pairs = present(introductions).map(({ between: [first, second] }) => pairId(first, second));
  return { introduced: new Set(pairs), events: met };
}

function mostAlikeFirst(a: WeighedPair, b: WeighedPair): number {
  const lane = DUPLICATE_LANES.indexOf(a.lane) - DUPLICATE_LANES.indexOf(b.lane);
  if (lane !== 0 || a.weight !== b.weight) return lane || b.weight - a.weight;
  return compare(pairId(a.left.id, a.right.id), pairId(b.left.id, b.right.id));
}
