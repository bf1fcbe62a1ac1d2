import { describe, expect, test } from 'vitest';
import { laterWords } from '../../../src/domain/log-line/later-words.ts';

describe('later-words', () => {
  test.each([
    ['at Nobu', 'at Nobu', ''],
    ['at Nobu, it rained', 'at Nobu', 'it rained'],
    ['at Nobuko', 'at Nobu', 'Nobuko'],
    ['in Paris at Nobu', 'at Nobu', 'in Paris'],
    ['at', 'at Nobu', ''],
    ['', 'at Nobu', ''],
    ['at Nobu', '', 'at Nobu'],
    ['駅前で、雨だった', '駅前で', '雨だった'],
    ['駅前で\n雨だった', '駅前で', '雨だった'],
    ['tired tired', 'tired', 'tired'],
  ])('finds in %j what came since %j', (text, before, later) => {
    expect(laterWords(text, before)).toBe(later);
  });
});
