import { computed } from 'nanostores';
import { isTrashOver } from '../domain/record.ts';
import { KINDS, keyOf, type AnyRecord, type Key, type Kind } from '../domain/records.ts';
import { beginsWith } from './before-records.ts';
import { collection, itemsOf } from './collections.ts';
import { commit } from './commit.ts';
import { $today } from './today.ts';

/** A record in the trash, with its kind. */
export interface Trashed {
  kind: Kind;
  record: AnyRecord;
}

const KINDS_IN_TRASH = KINDS.filter((kind) => kind !== 'settings' && kind !== 'coach');

const $deleted = computed(
  KINDS_IN_TRASH.map((kind) => collection(kind)),
  (...states) =>
    states
      .flatMap((state, index) => trashedOf(KINDS_IN_TRASH[index], itemsOf<AnyRecord>(state)))
      .sort((a, b) => ((a.record.deletedAt ?? '') < (b.record.deletedAt ?? '') ? 1 : -1)),
);

/** Everything in the 30-day trash, the latest first. */
export const $trash = beginsWith<readonly Trashed[]>($deleted, []);

function trashedOf(kind: Kind | undefined, items: readonly AnyRecord[]): Trashed[] {
  if (!kind) return [];
  return items.filter(({ deletedAt }) => deletedAt).map((record) => ({ kind, record }));
}

/** Removes for good what has been in the trash for more than thirty days. */
export async function emptyOldTrash(): Promise<void> {
  const over = $trash.get().filter(({ record }) => isTrashOver(record, $today.get()));
  if (over.length === 0) return;
  await purge(over, 'trash-emptied');
}

/** Removes records for good. */
export function purge(trashed: readonly Trashed[], name = 'trash-purged'): Promise<boolean> {
  const keys = trashed.map(({ kind, record }) => keyOf(kind, record.id));
  return commit({
    name,
    keys,
    // Taken out of the trash in another tab meanwhile: no longer ours to remove.
    reducer: (current) =>
      [...current]
        .filter(([, record]) => record.deletedAt !== undefined)
        .map(([key]): [Key, undefined] => [key, undefined]),
  });
}
