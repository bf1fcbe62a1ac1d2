import { describe, expect, test } from 'vitest';
import { addDays, toDay } from '../../src/domain/day.ts';
import type { Rule } from '../../src/domain/habit.ts';
import { loopScore } from '../../src/domain/loop-score.ts';
import { marks, testHabit } from '../fixtures/habits.ts';

const START = toDay('2026-01-01');
const scoreOf = (letters: string, rule: Rule = { kind: 'daily' }) =>
  loopScore(
    testHabit({ rule, checkIns: marks(START, letters) }),
    addDays(START, letters.length - 1),
  );

/** The days after which a perfect pattern first shows a score. */
function daysTo(score: number, rule: Rule, pattern: string): number {
  for (let days = 1; days < 600; days += 1) {
    const letters = pattern.repeat(Math.ceil(days / pattern.length)).slice(0, days);
    if ((scoreOf(letters, rule) ?? 0) >= score) return days;
  }
  return Number.NaN;
}

/** Values that Loop's own tests hold, and those reckoned from its formula. */
describe('loop-score', () => {
  test.each([
    ['x', 0.051922],
    ['xx', 0.101149],
    ['x'.repeat(20), 0.655748],
  ])('gives %s %d', (letters, score) => {
    expect(scoreOf(letters)).toBeCloseTo(score, 6);
  });

  test.each([
    [0.5, 13],
    [0.8, 31],
    [0.9, 44],
    [0.95, 57],
    [0.99, 87],
  ])('reaches %d of a daily habit after %i days', (score, days) => {
    expect(daysTo(score, { kind: 'daily' }, 'x')).toBe(days);
  });

  test('falls from 0.9 as Loop does, and eight good days repair one miss', () => {
    const high = 'x'.repeat(44);
    const before = scoreOf(high) ?? 0;
    const m = 0.5 ** (1 / 13);

    expect(scoreOf(`${high}.`)).toBeCloseTo(before * m, 9);
    expect(0.9 * m).toBeCloseTo(0.853, 3);
    expect(0.9 * m ** 7).toBeCloseTo(0.62, 3);
    expect(scoreOf(`${high}.${'x'.repeat(8)}`)).toBeGreaterThanOrEqual(before);
    expect(scoreOf(`${high}.${'x'.repeat(7)}`)).toBeLessThan(before);
  });

  test('leaves the score as it is on a skipped day', () => {
    expect(scoreOf('xxxs')).toBe(scoreOf('xxx'));
  });

  test('smooths a target that is rarer than daily over twice its window', () => {
    const weekly: Rule = { kind: 'weekly', times: 3 };
    const share = 1 / 6;
    const m = 0.5 ** (Math.sqrt(3 / 7) / 13);

    expect(scoreOf('x', weekly)).toBeCloseTo(share * (1 - m), 9);
    expect(scoreOf('xxxxxx', weekly)).toBeGreaterThan(scoreOf('xxxxx', weekly) ?? 1);
  });

  test('comes to the adherence in the long run', () => {
    expect(scoreOf('x.x....'.repeat(150), { kind: 'weekly', times: 3 })).toBeCloseTo(2 / 3, 2);
  });

  test.each<Rule>([
    { kind: 'track' },
    { kind: 'occasion', source: 'received', hours: 24 },
    { kind: 'weekdays', days: [] },
  ])('has no score for $kind', (rule) => {
    expect(scoreOf('xxx', rule)).toBeUndefined();
  });

  test('has no score without a mark', () => {
    expect(loopScore(testHabit(), toDay('2026-12-01'))).toBeUndefined();
  });
});
