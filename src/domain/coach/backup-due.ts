import { daysBetween } from '../day.ts';
import type { CoachFacts } from './facts.ts';
import { urgencyOf } from './facts.ts';
import type { Finding } from './suggestion.ts';

const LESSON = 's0';

/** With fewer records than this there is little to lose yet. */
const ENOUGH_RECORDS = 10;
/** Changes that are in no file, from which a backup is due before its day. */
const UNSAVED_CHANGES = 20;

/**
 * R20: at least ten records, and no backup for as many days as the visitor chose, or twenty changes
 * that no file holds. Without any backup the days run from the first record.
 */
export function backupDue({ backup, settings, today }: CoachFacts): Finding[] {
  if (!backup || backup.records < ENOUGH_RECORDS || backup.unsaved === 0) return [];
  const days = backup.since === undefined ? 0 : daysBetween(backup.since, today);
  if (days < settings.backupEvery && (!backup.isMade || backup.unsaved < UNSAVED_CHANGES))
    return [];
  return [
    {
      key: 'R20',
      urgency: urgencyOf(days),
      lesson: LESSON,
      reason: backup.isMade
        ? { id: 'backup-due', values: { days, changes: backup.unsaved } }
        : { id: 'backup-first', values: { changes: backup.unsaved } },
      action: { kind: 'open-page', page: 'data' },
    },
  ];
}
