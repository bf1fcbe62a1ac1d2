import { describe, expect, it } from 'vitest';
import { isResting, restSuggestion } from '../../../src/domain/coach/rest.ts';
import { addDays, toDay } from '../../../src/domain/day.ts';
import { newCoachMemory } from '../../../src/domain/settings.ts';
import { TODAY } from '../../fixtures/coach.ts';
import { NOW } from '../../fixtures/habits.ts';

const MOMENT = { today: TODAY, now: '2026-11-23T09:00:00.000Z' };

describe('rest', () => {
  it('lets a suggestion rest until its day', () => {
    const memory = {
      ...newCoachMemory(NOW),
      rests: {
        over: { until: TODAY, why: 'later' },
        kept: { until: addDays(TODAY, 2), why: 'dismissed' },
      },
    } as const;

    const rested = restSuggestion(memory, { key: 'R10', why: 'dismissed' }, MOMENT);

    expect(rested).toEqual({
      ...memory,
      updatedAt: MOMENT.now,
      rests: {
        kept: { until: toDay('2026-11-25'), why: 'dismissed' },
        R10: { until: toDay('2026-12-07'), why: 'dismissed' },
      },
    });
    expect(isResting(rested, 'R10', toDay('2026-12-06'))).toBe(true);
    expect(isResting(rested, 'R10', toDay('2026-12-07'))).toBe(false);
  });
});
