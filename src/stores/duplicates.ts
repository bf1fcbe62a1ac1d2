import { atom, computed, effect, onMount } from 'nanostores';
import type { Contact } from '../domain/contact.ts';
import { mergedContact, type LeftOverWords } from '../domain/contact-merge.ts';
import { NAMING_KINDS, redirectedRecord, type Redirect } from '../domain/contact-reference.ts';
import { searchDuplicates, type DuplicatePair } from '../domain/duplicate.ts';
import type { MergeChoices } from '../domain/merge-choice.ts';
import { withFields } from '../domain/record.ts';
import { keyOf, kindOf, type AnyRecord, type Key } from '../domain/records.ts';
import type { Current } from '../storage/data-set.ts';
import { StorageProblem } from '../storage/problem.ts';
import { beginsWith } from './before-records.ts';
import { currentRecord, storedRecord, touched } from './change.ts';
import { itemsOf, type Collection } from './collections.ts';
import { commit } from './commit.ts';
import { $contacts } from './contacts.ts';
import { $events } from './events.ts';
import { inBackground } from './in-steps.ts';
import { $introductions } from './introductions.ts';
import { now } from './today.ts';

type Found = Collection<DuplicatePair>;

const LOADING: Found = { status: 'loading' };

/** The records that may be one person twice, the surest first. */
export const $duplicates = atom<Found>(LOADING);

// Looked for only while something shows it, and never in one go: no page waits for it.
onMount($duplicates, () =>
  effect([$contacts, $introductions, $events], (contacts, introductions, events) => {
    const unread = [contacts, introductions, events].find(({ status }) => status !== 'ready');
    if (unread) return $duplicates.set(unread.status === 'failed' ? unread : LOADING);
    showPresent(itemsOf(contacts));
    const records = {
      contacts: itemsOf(contacts),
      introductions: itemsOf(introductions),
      events: itemsOf(events),
    };
    return inBackground(searchDuplicates(records), (items) =>
      $duplicates.set({ status: 'ready', items }),
    );
  }),
);

/** Until the next search is done: who was changed is shown so, and who is gone leaves at once. */
function showPresent(contacts: readonly Contact[]): void {
  const state = $duplicates.get();
  if (state.status !== 'ready') return;
  const people = new Map(contacts.map((contact) => [contact.id, contact]));
  const items = state.items.flatMap((pair) => {
    const [left, right] = [people.get(pair.left.id), people.get(pair.right.id)];
    return left && right ? [{ ...pair, left, right }] : [];
  });
  $duplicates.set({ status: 'ready', items });
}

/** Those of them that are surely or probably one person. */
export const $likelyDuplicates = beginsWith<readonly DuplicatePair[]>(
  computed($duplicates, (state) => itemsOf(state).filter(({ lane }) => lane !== 'namesake')),
  [],
);

/** Two people by id: who stays, and who is joined into them. */
export interface PairIds {
  left: string;
  right: string;
}

/**
 * Joins two records of one person, and leads everything that named the one to the other: one act. The
 * joined record goes to the trash as it was.
 */
export function mergeContacts(
  { left, right }: PairIds,
  choices: MergeChoices,
  words: LeftOverWords,
): Promise<boolean> {
  const keys = [keyOf('contact', left), keyOf('contact', right)] as const;
  return commit({
    name: 'contacts-joined',
    undoable: true,
    keys,
    kinds: NAMING_KINDS,
    reducer: (current) => {
      const pair = { left: personOf(current, left), right: personOf(current, right) };
      const at = now();
      const gone = { mergedInto: left, deletedAt: at, updatedAt: at };
      return [
        ...redirects(current, { from: right, to: left, now: at }),
        [keys[0], { ...mergedContact(pair, choices, words), updatedAt: at }],
        [keys[1], { ...pair.right, ...gone }],
      ];
    },
  });
}

/** Remembers on both records that they are two people. */
export function tellApart(ids: PairIds): Promise<boolean> {
  return changeNamesakes('contacts-told-apart', ids, (others, id) => [...others, id]);
}

/** Takes back that two records are two people; they are compared again. */
export function compareAgain(ids: PairIds): Promise<boolean> {
  return changeNamesakes('contacts-compared-again', ids, (others) => others);
}

function changeNamesakes(
  name: string,
  { left, right }: PairIds,
  change: (others: string[], id: string) => string[],
): Promise<boolean> {
  const told = (current: Current, id: string, other: string): [Key, AnyRecord] => {
    const person = personOf(current, id);
    const others = (person.namesakes ?? []).filter((namesake) => namesake !== other);
    const namesakes = change(others, other);
    const patch = { namesakes: namesakes.length > 0 ? namesakes : undefined };
    return [keyOf('contact', id), touched(person, withFields<Contact>(person, patch))];
  };
  return commit({
    name,
    undoable: true,
    keys: [keyOf('contact', left), keyOf('contact', right)],
    reducer: (current) => [told(current, left, right), told(current, right, left)],
  });
}

function personOf(current: Current, id: string): Contact {
  const person = currentRecord(current, 'contact', id);
  if (!person || person.deletedAt !== undefined) throw new StorageProblem('gone', id);
  return person;
}

/** Gives every other record that named the joined person, with the one who stays in their place. */
function redirects(current: Current, redirect: Redirect): [Key, AnyRecord][] {
  return [...current].flatMap(([key, { id }]): [Key, AnyRecord][] => {
    const kind = NAMING_KINDS.find((each) => each === kindOf(key));
    const record = kind && storedRecord(current, kind, id);
    if (!record || id === redirect.from || id === redirect.to) return [];
    const next = redirectedRecord(kind, record, redirect);
    return next === record ? [] : [[key, touched(record, next)]];
  });
}
