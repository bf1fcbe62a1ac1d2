import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { habitWeeks } from '../../src/domain/habit-week.ts';
import { marks, testDue, testHabit } from '../fixtures/habits.ts';

/** A Wednesday; its week began on Monday 23 November. */
const NOW = testDue('2026-11-25');
const start = toDay('2026-11-02');

describe('habit-week', () => {
  test('tells the weeks apart', () => {
    const rule = { kind: 'weekdays' as const, days: [1, 2] };
    const checkIns = {
      ...marks('2026-11-02', 'xx'),
      ...marks('2026-11-16', 'xn'),
      ...marks('2026-11-23', 'x'),
    };

    expect(habitWeeks(testHabit({ start, rule, checkIns }), NOW, 5)).toEqual([
      { week: '2026-10-26', done: 0, target: 0, state: 'outside' },
      { week: '2026-11-02', done: 2, target: 2, state: 'met' },
      { week: '2026-11-09', done: 0, target: 2, state: 'none' },
      { week: '2026-11-16', done: 1, target: 2, state: 'part' },
      { week: '2026-11-23', done: 1, target: 2, state: 'open' },
    ]);
  });

  test('takes a week of refusals as recorded', () => {
    const rule = { kind: 'weekly' as const, times: 1 };
    const habit = testHabit({ start, rule, checkIns: marks('2026-11-09', 'n') });

    expect(habitWeeks(habit, NOW, 4).map(({ state }) => state)).toEqual([
      'none',
      'part',
      'none',
      'open',
    ]);
  });

  test('asks for nothing in a week of rest', () => {
    const pauses = [{ from: toDay('2026-11-09'), to: toDay('2026-11-15') }];
    const states = (rule: Parameters<typeof testHabit>[0]) =>
      habitWeeks(testHabit({ start, pauses, ...rule }), NOW, 3).map(({ state, target }) => [
        state,
        target,
      ]);

    expect(states({ rule: { kind: 'weekly', times: 2 } })).toEqual([
      ['rest', 0],
      ['none', 2],
      ['open', 2],
    ]);
    expect(states({ rule: { kind: 'daily' } })).toEqual([
      ['rest', 0],
      ['none', 7],
      ['open', 7],
    ]);
  });

  test('counts a month once, in the week that decided it', () => {
    const rule = { kind: 'monthly' as const, times: 1 };
    const checkIns = marks('2026-10-06', 'x');
    const habit = testHabit({ start: toDay('2026-09-01'), rule, checkIns });

    const weeks = habitWeeks(habit, NOW, 9);

    expect(weeks.map(({ week, state }) => `${week.slice(5)} ${state}`)).toEqual([
      '09-28 none',
      '10-05 met',
      '10-12 rest',
      '10-19 rest',
      '10-26 rest',
      '11-02 rest',
      '11-09 rest',
      '11-16 rest',
      '11-23 open',
    ]);
  });

  test('counts the intervals that ended in a week, and none in a week of rest', () => {
    const rule = { kind: 'every' as const, days: 3 };
    const checkIns = marks('2026-11-02', 'x..x');
    const pauses = [{ from: toDay('2026-11-09'), to: toDay('2026-11-15') }];

    const weeks = habitWeeks(testHabit({ start, rule, checkIns, pauses }), NOW, 4);

    expect(weeks.map(({ done, target, state }) => `${done}/${target} ${state}`)).toEqual([
      '2/3 part',
      '0/0 rest',
      '0/2 none',
      '0/1 open',
    ]);
  });

  test('ends with the archive', () => {
    const habit = testHabit({ start, archivedOn: toDay('2026-11-10') });

    expect(habitWeeks(habit, NOW, 2).map(({ state }) => state)).toEqual(['outside', 'outside']);
  });
});
