import { computed } from 'nanostores';
import { backupWait, type BackupFacts } from '../domain/backup-due.ts';
import type { Day } from '../domain/day.ts';
import type { RecordBase } from '../domain/record.ts';
import { $meta, itemsOf, presentItems, type Collection } from './collections.ts';
import { isSample } from './open.ts';
import { $settings } from './settings.ts';
import { $today, dayOf } from './today.ts';

/** How safe the visitor's records are; undefined while they are not known, and for the example. */
export const $backupFacts = computed(
  [$meta, presentItems('contact'), presentItems('goal'), presentItems('habit')],
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

/** Days since the last backup where it is time for one; undefined where it is not. */
export const $backupWait = computed(
  [$backupFacts, $settings, $today],
  (facts, settings, today): number | undefined =>
    facts && backupWait(facts, settings.backupEvery, today),
);

function firstDay(records: readonly RecordBase[]): Day | undefined {
  const [first, ...others] = records.map(({ createdAt }) => createdAt);
  if (first === undefined) return undefined;
  return dayOf(others.reduce((earliest, at) => (at < earliest ? at : earliest), first));
}
