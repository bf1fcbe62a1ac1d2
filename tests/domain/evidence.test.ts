import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { entriesOn } from '../../src/domain/evidence.ts';
import { testContact, testInteraction } from '../fixtures/people.ts';

describe('evidence', () => {
  test('lists the entries of a day, one with several people once', () => {
    const meal = testInteraction('2026-11-03', { kind: 'meal' }, 'meal');
    const call = testInteraction('2026-11-03', { kind: 'call' }, 'call');
    const before = testInteraction('2026-11-02', { kind: 'call' }, 'before');
    const first = testContact({ interactions: [before, meal] });
    const second = testContact({ interactions: [meal, call] });

    expect(entriesOn([first, second], toDay('2026-11-03'))).toEqual([
      { contact: first, entry: meal },
      { contact: second, entry: call },
    ]);
  });
});
