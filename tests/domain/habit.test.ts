import { describe, expect, it } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { activeHabits, changeSchedule, newHabit, ruleOn } from '../../src/domain/habit.ts';
import { NOW, testHabit } from '../fixtures/habits.ts';

const DAILY = { kind: 'daily' } as const;
const WEEKLY = { kind: 'weekly', times: 2 } as const;
const START = toDay('2026-11-02');
const CHANGE = toDay('2026-11-18');

describe('habit', () => {
  it('builds a daily habit from its start', () => {
    expect(newHabit({ title: 'Read', start: START }, { id: 'h', now: NOW })).toEqual({
      id: 'h',
      createdAt: NOW,
      updatedAt: NOW,
      title: 'Read',
      start: START,
      area: 'reflection',
      schedule: [{ from: START, rule: DAILY }],
      checkIns: {},
      order: 0,
    });
  });

  it('finds the rule in force on a day', () => {
    const schedule = [
      { from: CHANGE, rule: WEEKLY },
      { from: START, rule: DAILY },
    ];
    const habit = testHabit({ schedule });

    const rules = ['2026-10-01', '2026-11-02', '2026-11-17', '2026-11-18', '2027-01-01'].map(
      (day) => ruleOn(habit, toDay(day)).kind,
    );

    expect(rules).toEqual(['daily', 'daily', 'daily', 'weekly', 'weekly']);
  });

  it('takes a habit without versions as daily', () => {
    expect(ruleOn(testHabit({ schedule: [] }), START)).toEqual(DAILY);
  });

  it('adds a version and keeps earlier ones', () => {
    const habit = testHabit();

    expect(changeSchedule(habit, CHANGE, { rule: WEEKLY })).toEqual([
      { from: START, rule: DAILY },
      { from: CHANGE, rule: WEEKLY },
    ]);
    expect(changeSchedule(habit, START, { rule: WEEKLY })).toEqual([{ from: START, rule: WEEKLY }]);
  });

  it('changes the days of rest from a day on, and keeps the rule', () => {
    const habit = testHabit({ rule: WEEKLY, restWeekdays: [7] });

    expect(changeSchedule(habit, CHANGE, { restWeekdays: [6, 7] })).toEqual([
      { from: START, rule: WEEKLY, restWeekdays: [7] },
      { from: CHANGE, rule: WEEKLY, restWeekdays: [6, 7] },
    ]);
  });

  it('lists active habits in their order', () => {
    const habits = [
      testHabit({ id: 'third', order: 2 }),
      { ...testHabit({ id: 'second', order: 1 }), createdAt: '2026-11-24T00:00:00.000Z' },
      testHabit({ id: 'first', order: 1 }),
      testHabit({ id: 'archived', archivedOn: CHANGE }),
      { ...testHabit({ id: 'deleted' }), deletedAt: NOW },
    ];

    expect(activeHabits(habits).map(({ id }) => id)).toEqual(['first', 'second', 'third']);
    expect(activeHabits([...habits].reverse()).map(({ id }) => id)).toEqual([
      'first',
      'second',
      'third',
    ]);
  });
});
