import { describe, expect, it } from 'vitest';
import { addDays, toDay } from '../../src/domain/day.ts';
import { dueUnits, isDueOn, weekProgress, weekRow } from '../../src/domain/due.ts';
import { isRestDay } from '../../src/domain/rest-day.ts';
import type { CheckIn, Habit, Rule } from '../../src/domain/habit.ts';
import { marks, NOW, testDue, testHabit } from '../fixtures/habits.ts';

const MONDAY = toDay('2026-11-02');
const WEEKLY: Rule = { kind: 'weekly', times: 3 };
const MWF: Rule = { kind: 'weekdays', days: [1, 3, 5] };

/** Writes units as `day state done/target`. */
function units(habit: Habit, today: string, weekStart = 1): string[] {
  return dueUnits(habit, testDue(today, { weekStart })).map(
    ({ key, state, done, target }) => `${key.slice(5)} ${state} ${done}/${target}`,
  );
}

describe('due', () => {
  it('makes a unit of every day', () => {
    const habit = testHabit({ checkIns: marks('2026-11-02', 'xpsn.') });

    expect(units(habit, '2026-11-07')).toEqual([
      '11-02 met 1/1',
      '11-03 partial 0.5/1',
      '11-04 skipped 0/1',
      '11-05 missed 0/1',
      '11-06 missed 0/1',
      '11-07 open 0/1',
    ]);
  });

  it('gives a unit all its fields', () => {
    const checkIns = { '2026-11-02': { state: 'not-done', reserve: true, at: NOW } } as const;
    const [day] = dueUnits(testHabit({ checkIns }), testDue('2026-11-03'));
    const [week] = dueUnits(testHabit({ checkIns, rule: WEEKLY }), testDue('2026-11-03'));

    const shared = { key: MONDAY, from: MONDAY, done: 0, reserve: true };
    expect(day).toEqual({ ...shared, to: MONDAY, rule: 'daily', target: 1, state: 'missed' });
    expect(week).toEqual({
      ...shared,
      to: toDay('2026-11-08'),
      rule: 'weekly',
      target: 3,
      state: 'open',
    });
  });

  it('asks only on chosen weekdays', () => {
    const habit = testHabit({ rule: MWF, checkIns: marks('2026-11-02', 'xx') });

    expect(units(habit, '2026-11-06')).toEqual([
      '11-02 met 1/1',
      '11-04 missed 0/1',
      '11-06 open 0/1',
    ]);
  });

  it('counts calendar weeks', () => {
    const habit = testHabit({ rule: WEEKLY, checkIns: marks('2026-11-02', 'x.x...xx....p.p') });

    expect(units(habit, '2026-11-22')).toEqual([
      '11-02 met 3/3',
      '11-09 partial 1.5/3',
      '11-16 open 0.5/3',
    ]);
    expect(units(habit, '2026-11-23').slice(2)).toEqual(['11-16 partial 0.5/3', '11-23 open 0/3']);
  });

  it('begins weeks on the day that was set', () => {
    const habit = testHabit({ rule: WEEKLY, checkIns: marks('2026-11-02', 'x.x...x') });

    expect(units(habit, '2026-11-08', 7)).toEqual(['11-01 partial 2/3', '11-08 open 1/3']);
  });

  it('keeps rest and pauses neutral', () => {
    const pauses = [
      { from: toDay('2026-11-04'), to: toDay('2026-11-05') },
      { from: toDay('2026-11-07') },
    ];
    const habit = testHabit({
      restWeekdays: [2],
      pauses,
      checkIns: marks('2026-11-03', 'p.x'),
    });

    expect(units(habit, '2026-11-08')).toEqual([
      '11-02 missed 0/1',
      '11-03 rest 0.5/1',
      '11-04 rest 0/1',
      '11-05 met 1/1',
      '11-06 missed 0/1',
      '11-07 rest 0/1',
      '11-08 rest 0/1',
    ]);
    expect(isRestDay(habit, toDay('2026-11-06'), testDue('2026-11-06'))).toBe(false);
  });

  it('asks a short week for fewer days', () => {
    const start = toDay('2026-11-07');
    const pauses = [{ from: toDay('2026-11-10'), to: toDay('2026-11-14') }];
    const habit = testHabit({
      start,
      rule: WEEKLY,
      pauses,
      checkIns: marks('2026-11-16', 'ssssss.'),
    });

    expect(units(habit, '2026-11-23')).toEqual([
      '11-02 missed 0/2',
      '11-09 missed 0/2',
      '11-16 missed 0/1',
      '11-23 open 0/3',
    ]);
  });

  it('leaves a week without a free day neutral', () => {
    const pauses = [{ from: MONDAY, to: toDay('2026-11-15') }];
    const checkIns = { ...marks('2026-11-02', 'p......x'), ...marks('2026-11-16', 'sssssss') };
    const habit = testHabit({ rule: WEEKLY, pauses, checkIns });

    expect(units(habit, '2026-11-22')).toEqual([
      '11-02 rest 0.5/1',
      '11-09 met 1/1',
      '11-16 skipped 0/1',
    ]);
  });

  it('counts work before the start where whole', () => {
    const start = toDay('2026-11-19');
    const checkIns = {
      ...marks('2026-11-02', 'x.xpx......xx'),
      'an-occasion': { state: 'done', at: NOW } as const,
    };

    expect(units(testHabit({ start, checkIns }), '2026-11-19')).toEqual([
      '11-02 met 1/1',
      '11-04 met 1/1',
      '11-06 met 1/1',
      '11-13 met 1/1',
      '11-14 met 1/1',
      '11-19 open 0/1',
    ]);
    expect(units(testHabit({ start, checkIns, rule: WEEKLY }), '2026-11-19')).toEqual([
      '11-02 met 3.5/3',
      '11-16 open 0/3',
    ]);
  });

  it('gives a changed week to its last rule', () => {
    const wednesday = toDay('2026-11-11');
    const versions = (before: Rule, after: Rule) => ({
      schedule: [
        { from: MONDAY, rule: before },
        { from: wednesday, rule: after },
      ],
      checkIns: marks('2026-11-09', 'x.x'),
    });
    const toWeekly = testHabit(versions({ kind: 'daily' }, WEEKLY));
    const toDaily = testHabit(versions(WEEKLY, { kind: 'daily' }));
    const toTwice = testHabit(versions(WEEKLY, { kind: 'weekly', times: 2 }));

    expect(units(toWeekly, '2026-11-10').slice(-2)).toEqual(['11-09 met 1/1', '11-10 open 0/1']);
    expect(units(toWeekly, '2026-11-12').slice(-2)).toEqual(['11-08 missed 0/1', '11-09 open 2/3']);
    expect(units(toDaily, '2026-11-12')).toEqual([
      '11-02 missed 0/3',
      '11-11 met 1/1',
      '11-12 open 0/1',
    ]);
    expect(units(toTwice, '2026-11-12')).toEqual(['11-02 missed 0/3', '11-09 met 2/2']);
  });

  it('stands still once archived', () => {
    const checkIns = marks('2026-11-02', 'x.xx');
    const habit = testHabit({ archivedOn: toDay('2026-11-04'), checkIns });

    expect(units(habit, '2027-11-04')).toEqual([
      '11-02 met 1/1',
      '11-03 missed 0/1',
      '11-04 met 1/1',
    ]);
  });

  it('has no units for what is only tracked', () => {
    const habit = testHabit({ rule: { kind: 'track' }, checkIns: marks('2026-11-02', 'x') });

    expect(dueUnits(habit, testDue('2026-11-20'))).toEqual([]);
    expect(isDueOn(habit, MONDAY, testDue(MONDAY))).toBe(false);
    expect(weekProgress(habit, MONDAY, testDue(MONDAY))).toEqual({ done: 0, target: 0 });
  });

  it('has no units before a coming start', () => {
    expect(dueUnits(testHabit({ start: toDay('2026-12-01') }), testDue(MONDAY))).toEqual([]);
  });

  it.each([
    ['daily', { kind: 'daily' }, 'x...', '.xxxxxx'],
    ['weekdays', MWF, '....', '..x.x..'],
    ['weekly until met', WEEKLY, '.xxsx', '.xxxx..'],
    ['weekly with a part', { kind: 'weekly', times: 1 }, '.px..', '.xx....'],
  ] as const)('tells on which days %s is due', (_name, rule, letters, due) => {
    const habit = testHabit({
      start: toDay('2026-11-03'),
      rule,
      checkIns: marks('2026-11-02', letters),
    });

    const days = weekRow(habit, MONDAY, testDue(MONDAY)).map((cell) => (cell.due ? 'x' : '.'));

    expect(days.join('')).toBe(due);
  });

  it('asks nothing from the archive day on', () => {
    const habit = testHabit({ archivedOn: toDay('2026-11-04') });

    expect(isDueOn(habit, toDay('2026-11-03'), testDue('2026-11-03'))).toBe(true);
    expect(isDueOn(habit, toDay('2026-11-04'), testDue('2026-11-04'))).toBe(false);
  });

  it('draws a week of seven cells', () => {
    const habit = testHabit({ restWeekdays: [7], checkIns: marks('2026-11-02', 'xpsn') });
    const cell = { due: true, reserve: false, rest: false, today: false, future: false };

    expect(weekRow(habit, MONDAY, testDue('2026-11-06'))).toEqual([
      { ...cell, day: MONDAY, state: 'done' },
      { ...cell, day: toDay('2026-11-03'), state: 'partial' },
      { ...cell, day: toDay('2026-11-04'), state: 'skip' },
      { ...cell, day: toDay('2026-11-05'), state: 'not-done' },
      { ...cell, day: toDay('2026-11-06'), state: 'none', today: true },
      { ...cell, day: toDay('2026-11-07'), state: 'none', future: true },
      { ...cell, day: toDay('2026-11-08'), state: 'none', future: true, due: false, rest: true },
    ]);
  });

  it('tells how far a week has come', () => {
    const today = toDay('2026-11-05');
    const checkIns = marks('2026-11-02', 'xps');

    expect(weekProgress(testHabit({ checkIns }), MONDAY, testDue(today))).toEqual({
      done: 1.5,
      target: 6,
    });
    expect(weekProgress(testHabit({ checkIns, rule: WEEKLY }), MONDAY, testDue(today))).toEqual({
      done: 1.5,
      target: 3,
    });
    expect(weekProgress(testHabit({ rule: MWF }), addDays(MONDAY, 7), testDue(today))).toEqual({
      done: 0,
      target: 3,
    });
  });

  it('adds parts of days without rounding loss', () => {
    const part = (amount: number): CheckIn => ({ state: 'partial', amount, target: 10, at: NOW });
    const checkIns = { '2026-11-02': part(7), '2026-11-03': part(2), '2026-11-04': part(1) };
    const habit = testHabit({ rule: { kind: 'weekly', times: 1 }, checkIns });

    expect(units(habit, '2026-11-08')).toEqual(['11-02 met 1/1']);
  });
});
