import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { dormantTies, lastTouches, rememberedOf, warmUpFor } from '../../src/domain/dormant.ts';
import { exchanges, testContact, testInteraction } from '../fixtures/people.ts';

const today = toDay('2026-11-25');
const close = (day: string, input = {}, id = day) =>
  testContact({ pinnedRung: 'reciprocal', interactions: [testInteraction(day)], ...input }, id);

describe('dormant', () => {
  test('lists close ties silent for two years, the shortest silence first', () => {
    const people = [close('2020-01-01'), close('2024-11-25'), close('2024-11-26')];

    const ties = dormantTies(lastTouches(people), today);

    expect(ties.map(({ lastOn }) => lastOn)).toEqual(['2024-11-25', '2020-01-01']);
  });

  test('leaves those at rest alone', () => {
    expect(dormantTies(lastTouches([close('2020-01-01', { resting: true })]), today)).toEqual([]);
  });

  test('warms up on whoever was in touch latest', () => {
    const people = [close('2026-11-01'), close('2026-11-20'), close('2020-01-01')];

    expect(warmUpFor(lastTouches(people), today)?.id).toBe('2026-11-20');
    expect(warmUpFor(lastTouches([close('2020-01-01')]), today)).toBeUndefined();
  });

  test('recalls what was received before what was given, and thanks never', () => {
    const entries = [
      testInteraction('2023-01-01', { received: exchanges('advice') }),
      testInteraction('2024-01-01', { gave: exchanges('help'), received: exchanges('thanks') }),
    ];

    expect(rememberedOf(testContact({ interactions: entries }))).toEqual({
      kind: 'advice',
      way: 'received',
      day: '2023-01-01',
    });
    expect(rememberedOf(testContact({ interactions: entries.slice(1) }))?.way).toBe('gave');
    expect(rememberedOf(testContact())).toBeUndefined();
  });
});
