import { describe, expect, test } from 'vitest';
import { addDays, toDay } from '../../src/domain/day.ts';
import { newLessonProgress } from '../../src/domain/lesson.ts';
import { monthStory, recordsBegin, type MonthRecords } from '../../src/domain/month-story.ts';
import { marks, testDue, testHabit } from '../fixtures/habits.ts';
import { NOW, exchanges, testContact, testInteraction, testPromise } from '../fixtures/people.ts';

const NOVEMBER = toDay('2026-11-15');

function told(records: Partial<MonthRecords> = {}, today = '2026-12-10') {
  const none = { contacts: [], habits: [], progress: [] };
  return monthStory({ ...none, due: testDue(today), ...records }, NOVEMBER);
}

const kept = (day: string) => ({ ...testPromise({}, day), doneOn: toDay(day) });

describe('month-story', () => {
  test('tells who came nearer, what passed and which promises were kept', () => {
    const contact = testContact({
      interactions: [
        testInteraction('2026-10-31', { gave: exchanges('help') }),
        testInteraction('2026-11-01', { received: exchanges('advice') }),
        testInteraction('2026-12-01', { gave: exchanges('gift') }),
      ],
      promises: [kept('2026-10-31'), kept('2026-11-01'), kept('2026-11-30'), kept('2026-12-01')],
    });

    expect(told({ contacts: [contact] })).toMatchObject({
      month: '2026-11-01',
      deepened: [{ contactId: 'c1', rung: 'reciprocal', day: '2026-11-01' }],
      gave: 0,
      received: 1,
      kept: 2,
      milestones: [{ kind: 'first', first: 'advice' }],
    });
  });

  test('counts a habit by the units that ended in the month', () => {
    const habit = testHabit({
      start: toDay('2026-11-29'),
      checkIns: marks('2026-11-29', 'x.xxx'),
    });

    expect(told({ habits: [habit] }).habits).toEqual([{ habit, met: 1, units: 2 }]);
  });

  test('names the lessons completed in it', () => {
    const completedOn = [addDays(NOVEMBER, -15), NOVEMBER, addDays(NOVEMBER, 16)];
    const progress = completedOn.map((day, index) => ({
      ...newLessonProgress(`l${index}`, NOW),
      completedOn: day,
    }));

    expect(told({ progress }).lessonIds).toEqual(['l1']);
  });

  test('stops at today in the running month', () => {
    const contact = testContact({
      interactions: [testInteraction('2026-11-16', { gave: exchanges('gift') })],
    });

    expect(told({ contacts: [contact] }, '2026-11-15')).toMatchObject({ gave: 0, deepened: [] });
    expect(told({ contacts: [contact] }, '2026-11-16')).toMatchObject({ gave: 1 });
  });

  test('tells a quiet month with entries from a gap', () => {
    const first = testInteraction('2026-10-20');
    const contact = testContact({ interactions: [first, testInteraction('2026-11-20')] });

    expect(told({ contacts: [contact] })).toMatchObject({ isLogged: true, deepened: [] });
    expect(told({ contacts: [testContact({ interactions: [first] })] }).isLogged).toBe(false);
  });

  test('begins with the earliest of the log, the habits and the lessons', () => {
    const contacts = [testContact({ interactions: [testInteraction('2026-11-20')] })];
    const habits = [testHabit({ start: toDay('2026-11-02'), checkIns: marks('2026-10-31', 'x') })];
    const progress = [{ ...newLessonProgress('l', NOW), completedOn: toDay('2026-09-30') }];
    const records = { contacts: [], habits: [], progress: [], due: testDue('2026-12-10') };

    expect(recordsBegin(records)).toBeUndefined();
    expect(recordsBegin({ ...records, contacts })).toBe('2026-11-20');
    expect(recordsBegin({ ...records, contacts, habits })).toBe('2026-10-31');
    expect(recordsBegin({ ...records, contacts, habits, progress })).toBe('2026-09-30');
  });
});
