import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import type { Occasion } from '../../src/domain/occasion.ts';
import { occasionRate } from '../../src/domain/occasion-rate.ts';

const today = toDay('2026-11-20');

function met(day: string, answered?: string): Occasion {
  const answer = answered && { interactionId: 'i', day: toDay(answered) };
  const occasion = { id: day, source: 'met-someone-new' as const, day: toDay(day) };
  return answer ? { ...occasion, answer } : occasion;
}

const rate = (...occasions: Occasion[]) => {
  const { answered, total } = occasionRate(occasions, 'met-someone-new', today);
  return [answered, total];
};

describe('occasion-rate', () => {
  test.each<[string, Occasion, [answered: number, total: number]]>([
    ['an answer on the second day', met('2026-11-01', '2026-11-03'), [1, 1]],
    ['an answer on the third day', met('2026-11-01', '2026-11-04'), [0, 1]],
    ['no answer', met('2026-11-01'), [0, 1]],
    ['one that can still be answered', met('2026-11-18'), [0, 0]],
    ['one that was answered at once', met('2026-11-20', '2026-11-20'), [1, 1]],
    ['one of a year ago', met('2025-11-20', '2025-11-20'), [0, 0]],
    ['one of another source', { ...met('2026-11-01'), source: 'received' }, [0, 0]],
  ])('counts %s', (_name, occasion, expected) => {
    expect(rate(occasion)).toEqual(expected);
  });

  test('gives three of four', () => {
    const kept = ['2026-10-01', '2026-10-02', '2026-10-03'].map((day) => met(day, day));

    expect(rate(...kept, met('2026-10-04'))).toEqual([3, 4]);
  });
});
