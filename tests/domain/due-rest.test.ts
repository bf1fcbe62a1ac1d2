import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { dueUnits, isDueOn, weekProgress } from '../../src/domain/due.ts';
import type { Habit, Rule } from '../../src/domain/habit.ts';
import type { Occasion } from '../../src/domain/occasion.ts';
import { streakOf } from '../../src/domain/streak.ts';
import { waitingOccasions } from '../../src/domain/waiting-occasion.ts';
import { marks, testDue, testHabit } from '../fixtures/habits.ts';

const ROLLING: Rule = { kind: 'rolling', times: 2, days: 4 };
const WRITE: Rule = { kind: 'occasion', source: 'met-someone-new', hours: 48 };
const WEEK = toDay('2026-11-09');
const PAUSED = [{ from: WEEK, to: toDay('2026-11-15') }];

const met = (day: string, answered?: string): Occasion => ({
  id: `met:${day}`,
  source: 'met-someone-new',
  day: toDay(day),
  ...(answered && { answer: { interactionId: 'i', day: toDay(answered) } }),
});

function states(habit: Habit, today: string, occasions: Occasion[] = []): string[] {
  return dueUnits(habit, testDue(today, { occasions })).map(
    ({ from, to, state }) => `${from.slice(5)}…${to.slice(5)} ${state}`,
  );
}

describe('due, at rest', () => {
  test('looks back over a pause, so that a rolling rule goes on where it stood', () => {
    const checkIns = marks('2026-11-07', 'xx');
    const habit = testHabit({ rule: ROLLING, checkIns, pauses: PAUSED });

    expect(states(habit, '2026-11-18').slice(5)).toEqual([
      '11-07…11-07 partial',
      '11-08…11-08 met',
      ...['09', '10', '11', '12', '13', '14', '15'].map((day) => `11-${day}…11-${day} rest`),
      '11-16…11-16 met',
      '11-17…11-17 met',
      '11-18…11-18 open',
    ]);
    expect(streakOf(habit, testDue('2026-11-18')).current).toBe(3);
    expect(isDueOn(habit, toDay('2026-11-17'), testDue('2026-11-17'))).toBe(false);
    expect(isDueOn(habit, toDay('2026-11-18'), testDue('2026-11-18'))).toBe(true);
  });

  test('lets a pause lengthen the wait for an answer', () => {
    const habit = testHabit({ rule: WRITE, pauses: PAUSED });
    const occasions = [met('2026-11-08', '2026-11-17'), met('2026-11-10')];

    expect(states(habit, '2026-11-20', occasions)).toEqual(['11-08…11-17 met', '11-10…11-17 rest']);
    expect(states(habit, '2026-11-20', [met('2026-11-08')])).toEqual(['11-08…11-17 missed']);
  });

  test('says until when an answer is in time over days of rest to come', () => {
    const habit = testHabit({ rule: WRITE, restWeekdays: [6, 7] });
    const waiting = (today: string) =>
      waitingOccasions(habit, testDue(today, { occasions: [met('2026-11-06')] })).map(
        ({ until }) => until,
      );

    expect(waiting('2026-11-06')).toEqual(['2026-11-10']);
    expect(waiting('2026-11-07')).toEqual([]);
    expect(waiting('2026-11-10')).toEqual(['2026-11-10']);
  });

  test('keeps waiting through a pause without an end', () => {
    const pauses = [{ from: toDay('2026-11-07') }];
    const habit = testHabit({ rule: WRITE, pauses });
    const due = testDue('2027-11-07', { occasions: [met('2026-11-06')] });

    expect(dueUnits(habit, due).map(({ state }) => state)).toEqual(['open']);
  });

  test.each<[string, Rule]>([
    ['daily', { kind: 'daily' }],
    ['weekly', { kind: 'weekly', times: 2 }],
    ['rolling', ROLLING],
    ['occasion', WRITE],
  ])('asks a %s habit for nothing in a week of rest', (_name, rule) => {
    const habit = testHabit({ rule, pauses: PAUSED });
    const due = testDue('2026-11-20', { occasions: [] });

    expect(weekProgress(habit, WEEK, due)).toEqual({ done: 0, target: 0 });
  });
});
