import { describe, expect, it } from 'vitest';
import { habitToday } from '../../../src/domain/coach/habit-today.ts';
import { toDay } from '../../../src/domain/day.ts';
import type { Habit, Rule } from '../../../src/domain/habit.ts';
import { newSettings } from '../../../src/domain/settings.ts';
import { marks, NOW, testHabit } from '../../fixtures/habits.ts';
import { testFacts, TODAY } from '../../fixtures/coach.ts';
import { testContact, testInteraction } from '../../fixtures/people.ts';

const WEEKLY = { kind: 'weekly', times: 2 } as const;
const START = toDay('2026-11-16');

function found(...habits: Habit[]) {
  return habitToday(testFacts({ habits }));
}

function keys(...habits: Habit[]): string[] {
  return found(...habits).map(({ key }) => key);
}

describe('habit-today', () => {
  it('names a habit due today with its week', () => {
    expect(found(testHabit({ start: TODAY, lessonId: 'c4' }))).toEqual([
      {
        key: 'R13:due:habit',
        urgency: 0.5 - 1 / 1001 / 2,
        habitId: 'habit',
        lesson: 'c4',
        reason: { id: 'habit-due', values: { habit: 'Read', done: 0, target: 7 } },
        action: { kind: 'tick', habitId: 'habit', unit: TODAY },
      },
    ]);
  });

  it('offers to rewrite a plan missed twice', () => {
    const habit = testHabit({ start: START, checkIns: marks(START, 'xxxx.s.') });

    const [rewrite, due] = found(habit);

    expect(rewrite).toEqual({
      key: 'R13:rewrite:habit',
      urgency: 0.5 + 2 / 1002 / 2,
      habitId: 'habit',
      lesson: 'w4',
      reason: { id: 'habit-missed-days', values: { habit: 'Read', misses: 2 } },
      action: { kind: 'rewrite-plan', habitId: 'habit' },
    });
    expect(due?.key).toBe('R13:due:habit');
    expect(due?.urgency).toBeLessThan(rewrite?.urgency ?? 0);
  });

  it('counts missed weeks of a weekly habit', () => {
    const start = toDay('2026-10-26');
    const checkIns = marks(start, 'xx');

    expect(found(testHabit({ start, rule: WEEKLY, checkIns }))[0]?.reason).toEqual({
      id: 'habit-missed-weeks',
      values: { habit: 'Read', misses: 3 },
    });
  });

  it.each([
    ['a miss and a part', 'xxxx.p.'],
    ['a tick today', 'xxx....x'],
    ['one miss', 'xxxxxx.'],
  ])('keeps the plan after %s', (_name, letters) => {
    expect(keys(testHabit({ start: START, checkIns: marks(START, letters) }))).not.toContain(
      'R13:rewrite:habit',
    );
  });

  it('counts misses only since the plan changed', () => {
    const rule = { kind: 'daily' } as const;
    const schedule = [
      { from: TODAY, rule },
      { from: START, rule },
    ];

    expect(keys(testHabit({ start: START }))).toEqual(['R13:rewrite:habit', 'R13:due:habit']);
    expect(keys(testHabit({ start: START, schedule }))).toEqual(['R13:due:habit']);
  });

  it.each([
    ['monthly', { kind: 'monthly', times: 2 }, 'habit-due-month', { done: 0, target: 2 }],
    ['interval', { kind: 'every', days: 3 }, 'habit-due-interval', { span: 3 }],
    [
      'rolling',
      { kind: 'rolling', times: 2, days: 5 },
      'habit-due-rolling',
      { done: 0, target: 2, span: 5 },
    ],
  ] satisfies [string, Rule, string, object][])(
    'names the span of a %s habit, not the week',
    (_name, rule, id, values) => {
      expect(found(testHabit({ start: TODAY, rule }))[0]?.reason).toEqual({
        id,
        values: { habit: 'Read', ...values },
      });
    },
  );

  it('ticks the occasion that waits, not the day', () => {
    const rule = { kind: 'occasion', source: 'met-someone-new', hours: 48 } as const;
    const contacts = [
      testContact({ interactions: [testInteraction('2026-11-23')] }, 'late'),
      testContact({ interactions: [testInteraction('2026-11-22')] }, 'early'),
    ];

    const findings = habitToday(testFacts({ habits: [testHabit({ rule })], contacts }));

    expect(findings.map(({ action }) => action)).toEqual([
      { kind: 'tick', habitId: 'habit', unit: 'met:early' },
      { kind: 'tick', habitId: 'habit', unit: 'met:late' },
    ]);
    expect(findings[0]).toMatchObject({
      key: 'R13:due:habit:met:early',
      contactId: 'early',
      reason: { id: 'habit-met', values: { habit: 'Read', who: 'early', days: 1, ahead: 1 } },
    });
    expect(findings[0]?.urgency).toBeGreaterThan(findings[1]?.urgency ?? 1);
  });

  it('asks for nothing while a habit, or everything, is paused', () => {
    const pauses = [{ from: TODAY }];
    const missed = { start: START, checkIns: marks(START, 'x') };
    const settings = { ...newSettings(NOW), pauses };

    expect(keys(testHabit(missed))).toEqual(['R13:rewrite:habit', 'R13:due:habit']);
    expect(keys(testHabit({ ...missed, pauses }))).toEqual([]);
    expect(habitToday(testFacts({ habits: [testHabit(missed)], settings }))).toEqual([]);
  });

  it('keeps the order of the visitor', () => {
    const second = testHabit({ id: 'a', order: 2, start: TODAY });
    const first = testHabit({ id: 'b', order: 1, start: TODAY });

    const findings = found(second, first);

    expect(findings.map(({ habitId }) => habitId)).toEqual(['b', 'a']);
    expect(findings[0]?.urgency).toBeGreaterThan(findings[1]?.urgency ?? 1);
  });

  it.each([
    ['done today', testHabit({ start: TODAY, checkIns: marks(TODAY, 'x') })],
    ['skipped today', testHabit({ start: TODAY, checkIns: marks(TODAY, 's') })],
    ['not done today', testHabit({ start: TODAY, checkIns: marks(TODAY, 'n') })],
    ['not due on Monday', testHabit({ start: TODAY, rule: { kind: 'weekdays', days: [2] } })],
    ['at rest', testHabit({ start: TODAY, restWeekdays: [1] })],
    ['archived', testHabit({ archivedOn: START })],
    ['deleted', { ...testHabit({ start: TODAY }), deletedAt: NOW }],
    ['only tracked', testHabit({ start: TODAY, rule: { kind: 'track' } })],
    ['to begin tomorrow', testHabit({ start: toDay('2026-11-24') })],
  ])('is silent on a habit %s', (_name, habit) => {
    expect(found(habit)).toEqual([]);
  });

  it('is silent once the week is met', () => {
    const today = toDay('2026-11-26');
    const habits = [testHabit({ start: TODAY, rule: WEEKLY, checkIns: marks(TODAY, 'xx') })];

    expect(habitToday(testFacts({ habits, today }))).toEqual([]);
  });
});
