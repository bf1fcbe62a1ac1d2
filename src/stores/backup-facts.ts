import { computed } from 'nanostores';
import type { BackupFacts } from '../domain/coach.ts';
import type { Day } from '../domain/day.ts';
import type { RecordBase } from '../domain/record.ts';
import { $meta, itemsOf, type Collection } from './collections.ts';
import { $contacts } from './contacts.ts';
import { $goals } from './goals.ts';
import { $habits } from './habits.ts';
import { isSample } from './open.ts';
import { dayOf } from './today.ts';

/** How safe the visitor's records are; undefined while they are not known, and for the example. */
export const $backupFacts = computed(
  [$meta, $contacts, $goals, $habits],
  (meta, ...collections): BackupFacts | undefined => {
    if (!meta || isSample()) return undefined;
    const { backup, revision } = meta;
    const records = collections.flatMap((state: Collection<RecordBase>) => itemsOf(state));
    const since = backup ? dayOf(backup.at) : firstDay(records);
    return {
      records: records.length,
      isMade: backup !== undefined,
      ...(since && { since }),
      unsaved: revision - (backup?.revision ?? 0),
    };
  },
);

function firstDay(records: readonly RecordBase[]): Day | undefined {
  const [first, ...others] = records.map(({ createdAt }) => createdAt);
  if (first === undefined) return undefined;
  return dayOf(others.reduce((earliest, at) => (at < earliest ? at : earliest), first));
}
