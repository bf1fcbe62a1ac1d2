import type { Contact } from '../domain/contact.ts';
import { holdsRelation, withoutRelation, withRelation } from '../domain/relation.ts';
import { keyOf, type AnyRecord, type Key } from '../domain/records.ts';
import { StorageProblem } from '../storage/problem.ts';
import { currentRecord, touched } from './change.ts';
import { commit } from './commit.ts';

/**
 * Notes that two people are tied, and how. It is written in the first, or where the second holds it
 * already, so that it stands once.
 */
export function relate(id: string, otherId: string, how: string): Promise<boolean> {
  const text = how.trim();
  const words = text ? { how: text } : {};
  return changePair('relation-noted', [id, otherId], (first, second) =>
    holdsRelation(second, id)
      ? [withRelation(second, { contactId: id, ...words })]
      : [withRelation(first, { contactId: otherId, ...words })],
  );
}

/** Takes a relation out of whichever of the two holds it. */
export function unrelate(id: string, otherId: string): Promise<boolean> {
  return changePair('relation-removed', [id, otherId], (first, second) => [
    withoutRelation(first, otherId),
    withoutRelation(second, id),
  ]);
}

function changePair(
  name: string,
  [id, otherId]: readonly [string, string],
  change: (first: Contact, second: Contact) => readonly Contact[],
): Promise<boolean> {
  return commit({
    name,
    undoable: true,
    keys: [keyOf('contact', id), keyOf('contact', otherId)],
    reducer: (current) => {
      const first = currentRecord(current, 'contact', id);
      const second = currentRecord(current, 'contact', otherId);
      if (!first || !second) throw new StorageProblem('gone', first ? otherId : id);
      return change(first, second).map((after): [Key, AnyRecord] => [
        keyOf('contact', after.id),
        touched(after.id === id ? first : second, after),
      ]);
    },
  });
}
