import { backupWait } from '../backup-due.ts';
import type { CoachFacts } from './facts.ts';
import { urgencyOf } from './facts.ts';
import type { Finding } from './suggestion.ts';

const LESSON = 's0';

/**
 * R20: at least ten records, and no backup for as many days as the visitor chose, or twenty changes
 * that no file holds. Without any backup the days run from the first record. The Data page says the
 * same by the same function.
 */
export function backupDue({ backup, settings, today }: CoachFacts): Finding[] {
  if (!backup) return [];
  const days = backupWait(backup, settings.backupEvery, today);
  if (days === undefined) return [];
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
