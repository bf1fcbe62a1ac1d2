import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { checkResult, openQuestions } from '../../src/domain/network-check.ts';
import { NETWORK_CHECK_QUESTIONS, type NetworkCheck } from '../../src/domain/review.ts';
import { NOW } from '../fixtures/people.ts';

function check(day: string, answers: NetworkCheck['answers']): NetworkCheck {
  return { id: day, createdAt: NOW, updatedAt: NOW, day: toDay(day), answers };
}

const first = check('2026-02-01', { outside: 0, advice: 2, news: 3 });
const second = check('2026-05-01', { outside: 1, advice: 1, news: 3 });

describe('network-check', () => {
  test('asks eight questions', () => {
    expect(openQuestions({})).toHaveLength(8);
    expect(openQuestions({ outside: 0 })).toEqual(NETWORK_CHECK_QUESTIONS.slice(1));
  });

  test('lays the latest answers beside those before them, without a total', () => {
    expect(checkResult([second, first])).toMatchObject({
      day: '2026-05-01',
      beforeDay: '2026-02-01',
      dueOn: '2026-07-31',
      further: ['outside'],
      less: ['advice'],
      clear: ['news'],
      thin: ['outside', 'advice'],
    });
  });

  test('has nothing to say before the first answers, and no change after them', () => {
    expect(checkResult([])).toBeUndefined();
    expect(checkResult([first])).toMatchObject({ further: [], less: [] });
    expect(checkResult([first])).not.toHaveProperty('beforeDay');
  });
});
