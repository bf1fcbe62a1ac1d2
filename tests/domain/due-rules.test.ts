import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { dueUnits, isDueOn, openOccasions, weekProgress } from '../../src/domain/due.ts';
import { changeSchedule, type Habit, type Rule } from '../../src/domain/habit.ts';
import type { Occasion } from '../../src/domain/occasion.ts';
import { marks, testDue, testHabit } from '../fixtures/habits.ts';

const MONTHLY: Rule = { kind: 'monthly', times: 2 };
const EVERY_THIRD: Rule = { kind: 'every', days: 3 };
const ROLLING: Rule = { kind: 'rolling', times: 2, days: 4 };
const WRITE: Rule = { kind: 'occasion', source: 'met-someone-new', hours: 48 };

/** Writes units as `from-to state done/target`. */
function units(habit: Habit, today: string, input = {}): string[] {
  return dueUnits(habit, testDue(today, input)).map(
    ({ from, to, state, done, target }) =>
      `${from.slice(5)}…${to.slice(5)} ${state} ${done}/${target}`,
  );
}

function dueDays(habit: Habit, days: readonly string[], input = {}): string[] {
  return days.filter((day) => isDueOn(habit, toDay(day), testDue(day, input)));
}

const met = (id: string, day: string, answered?: string): Occasion => ({
  id: `met:${id}`,
  source: 'met-someone-new',
  day: toDay(day),
  contactId: id,
  ...(answered && { answer: { interactionId: `wrote-${id}`, day: toDay(answered) } }),
});

describe('due, by rule', () => {
  test('counts calendar months from the start', () => {
    const checkIns = { ...marks('2026-11-10', 'x'), ...marks('2026-12-01', 'x.x') };
    const habit = testHabit({ rule: MONTHLY, checkIns });

    expect(units(habit, '2027-01-05')).toEqual([
      '11-02…11-30 partial 1/2',
      '12-01…12-31 met 2/2',
      '01-01…01-31 open 0/2',
    ]);
  });

  test('begins a month with its rule and asks nothing of one cut short', () => {
    const daily = testHabit({ checkIns: marks('2026-11-02', 'xxx') });
    const toMonthly = {
      ...daily,
      schedule: changeSchedule(daily, toDay('2026-11-05'), { rule: MONTHLY }),
    };
    const back = {
      ...toMonthly,
      schedule: changeSchedule(toMonthly, toDay('2026-11-20'), { rule: { kind: 'daily' } }),
    };

    expect(units(toMonthly, '2026-11-10')).toEqual([
      '11-02…11-02 met 1/1',
      '11-03…11-03 met 1/1',
      '11-04…11-04 met 1/1',
      '11-05…11-30 open 0/2',
    ]);
    expect(units(back, '2026-11-20').slice(3)).toEqual(['11-20…11-20 open 0/1']);
  });

  test('asks a month for as many days as rest leaves', () => {
    const pauses = [{ from: toDay('2026-11-02'), to: toDay('2026-11-29') }];

    expect(units(testHabit({ rule: MONTHLY, pauses }), '2026-12-01')).toEqual([
      '11-02…11-30 missed 0/1',
      '12-01…12-31 open 0/2',
    ]);
  });

  test('is due in a month until it is met', () => {
    const habit = testHabit({ rule: MONTHLY, checkIns: marks('2026-11-10', 'x..x') });

    expect(dueDays(habit, ['2026-11-10', '2026-11-12', '2026-11-14', '2026-12-01'])).toEqual([
      '2026-11-10',
      '2026-11-12',
      '2026-12-01',
    ]);
  });

  test('runs an interval from the last time done, early work included', () => {
    const habit = testHabit({ rule: EVERY_THIRD, checkIns: marks('2026-11-02', 'x.x....x') });

    expect(units(habit, '2026-11-10')).toEqual([
      '11-02…11-02 met 1/1',
      '11-03…11-04 met 1/1',
      '11-05…11-07 missed 0/1',
      '11-08…11-09 met 1/1',
      '11-10…11-12 open 0/1',
    ]);
  });

  test('lets rest lengthen an interval and a skip set it aside', () => {
    const habit = testHabit({
      rule: EVERY_THIRD,
      restWeekdays: [3, 4],
      checkIns: marks('2026-11-07', 's'),
    });

    expect(units(habit, '2026-11-12')).toEqual([
      '11-02…11-06 missed 0/1',
      '11-07…11-09 skipped 0/1',
      '11-10…11-14 open 0/1',
    ]);
  });

  test('ends in an open interval while everything is paused', () => {
    const pauses = [{ from: toDay('2026-11-04') }];

    expect(units(testHabit({ rule: EVERY_THIRD }), '2026-11-20', { pauses })).toEqual([
      '11-02…11-20 open 0/1',
    ]);
  });

  test('is due once the interval has passed, and until done', () => {
    const days = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06'];

    expect(dueDays(testHabit({ rule: EVERY_THIRD }), days.slice(0, 2))).toEqual(days.slice(0, 2));
    const done = testHabit({ rule: EVERY_THIRD, checkIns: marks('2026-11-02', 'x') });
    expect(dueDays(done, days)).toEqual(['2026-11-02', '2026-11-05', '2026-11-06']);
  });

  test('measures each day of a rolling rule by the days before it', () => {
    const habit = testHabit({ rule: ROLLING, checkIns: marks('2026-11-02', 'x.x...') });

    expect(units(habit, '2026-11-08')).toEqual([
      '11-02…11-02 rest 1/2',
      '11-03…11-03 rest 1/2',
      '11-04…11-04 met 2/2',
      '11-05…11-05 met 2/2',
      '11-06…11-06 partial 1/2',
      '11-07…11-07 partial 1/2',
      '11-08…11-08 open 0/2',
    ]);
    expect(dueDays(habit, ['2026-11-05', '2026-11-06'])).toEqual(['2026-11-06']);
  });

  const occasions = [
    met('late', '2026-11-10', '2026-11-13'),
    met('ana', '2026-11-03', '2026-11-04'),
    met('early', '2026-10-20', '2026-10-20'),
    met('bo', '2026-11-03'),
    met('new', '2026-11-19'),
  ];

  test('has a unit for each occasion since the start, answered in time or not', () => {
    const habit = testHabit({ rule: WRITE });

    expect(dueUnits(habit, testDue('2026-11-20', { occasions }))).toMatchObject([
      { key: 'met:ana', state: 'met', evidence: 'wrote-ana', to: '2026-11-05' },
      { key: 'met:bo', state: 'missed' },
      { key: 'met:late', state: 'missed' },
      { key: 'met:new', state: 'open', done: 0 },
    ]);
  });

  test('takes a mark by hand, a skip and a pause', () => {
    const habit = testHabit({
      rule: WRITE,
      checkIns: {
        'met:bo': { state: 'done', at: '' },
        'met:late': { state: 'skip', at: '' },
      },
    });
    const pauses = [{ from: toDay('2026-11-18') }];
    const found = dueUnits(habit, testDue('2026-12-20', { occasions, pauses }));

    expect(found.map(({ state }) => state)).toEqual(['met', 'met', 'skipped', 'rest']);
  });

  test('is neutral in a week without an occasion', () => {
    const habit = testHabit({ rule: WRITE });
    const due = testDue('2026-11-20', { occasions });

    expect(weekProgress(habit, toDay('2026-11-02'), due)).toEqual({ done: 1, target: 2 });
    expect(weekProgress(habit, toDay('2026-11-23'), due)).toEqual({ done: 0, target: 0 });
  });

  test('lists the occasions that wait', () => {
    const habit = testHabit({ rule: WRITE });
    const waiting = (day: string) =>
      openOccasions(habit, toDay(day), testDue(day, { occasions })).map(({ key }) => key);

    expect(waiting('2026-11-20')).toEqual(['met:new']);
    expect(waiting('2026-11-22')).toEqual([]);
    expect(isDueOn(habit, toDay('2026-11-20'), testDue('2026-11-20', { occasions }))).toBe(true);
  });
});
