import { describe, expect, test } from 'vitest';
import type { BackupFacts } from '../../../src/domain/backup-due.ts';
import { backupDue } from '../../../src/domain/coach/backup-due.ts';
import { toDay } from '../../../src/domain/day.ts';
import { newSettings } from '../../../src/domain/settings.ts';
import { testFacts } from '../../fixtures/coach.ts';
import { NOW } from '../../fixtures/people.ts';

const made: BackupFacts = { records: 12, isMade: true, since: toDay('2026-10-24'), unsaved: 3 };
const found = (facts: Partial<BackupFacts>, backupEvery = 30) =>
  backupDue(
    testFacts({ backup: { ...made, ...facts }, settings: { ...newSettings(NOW), backupEvery } }),
  );

describe('backup-due', () => {
  test('asks thirty days after the last backup', () => {
    expect(found({})).toEqual([
      {
        key: 'R20',
        urgency: 30 / 1030,
        lesson: 's0',
        reason: { id: 'backup-due', values: { days: 30, changes: 3 } },
        action: { kind: 'open-page', page: 'data' },
      },
    ]);
  });

  test('asks before, after twenty changes that no file holds', () => {
    const since = toDay('2026-11-20');

    expect(found({ since, unsaved: 20 })).toHaveLength(1);
    expect(found({ since, unsaved: 19 })).toEqual([]);
  });

  test('asks for a first one thirty days after the first record', () => {
    expect(found({ isMade: false, unsaved: 12 })[0]?.reason).toEqual({
      id: 'backup-first',
      values: { changes: 12 },
    });
    expect(found({ isMade: false, since: toDay('2026-11-01'), unsaved: 12 })).toEqual([]);
  });

  test('asks for a first one before, after twenty changes', () => {
    const early = { isMade: false, since: toDay('2026-11-20') };

    expect(found({ ...early, unsaved: 20 })).toHaveLength(1);
    expect(found({ ...early, unsaved: 19 })).toEqual([]);
  });

  test.each<[string, Partial<BackupFacts>]>([
    ['there are few records', { records: 9 }],
    ['nothing changed since', { unsaved: 0 }],
    ['it is less than thirty days ago', { since: toDay('2026-10-25') }],
    ['no day is known', { isMade: false, since: undefined }],
  ] as [string, Partial<BackupFacts>][])('is silent where %s', (_name, facts) => {
    expect(found(facts)).toEqual([]);
  });

  test('follows the days that the visitor chose, and is silent without facts', () => {
    expect(found({}, 60)).toEqual([]);
    expect(backupDue(testFacts())).toEqual([]);
  });
});
