import { withBulkAct, type BulkAct } from '../domain/bulk-act.ts';
import { keyOf, type AnyRecord, type Key } from '../domain/records.ts';
import { currentRecord, touched } from './change.ts';
import { commit } from './commit.ts';
import { now } from './today.ts';

/**
 * Does one act to several people in one transaction, with one undo for all of them. Whoever was erased
 * in another tab meanwhile is passed over.
 */
export function changePeople(ids: readonly string[], act: BulkAct): Promise<boolean> {
  const at = now();
  return commit({
    name: `people-${act.kind}`,
    undoable: true,
    draft: act,
    keys: ids.map((id) => keyOf('contact', id)),
    reducer: (current) =>
      ids.flatMap((id): [Key, AnyRecord][] => {
        const contact = currentRecord(current, 'contact', id);
        if (!contact) return [];
        return [[keyOf('contact', id), touched(contact, withBulkAct(contact, act, at))]];
      }),
  });
}
