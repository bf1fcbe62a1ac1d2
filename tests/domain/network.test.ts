import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { fiveYearLine, rungsOverTime } from '../../src/domain/network.ts';
import { NOW, exchanges, testContact, testInteraction } from '../fixtures/people.ts';

const today = toDay('2026-11-20');
const none = { met: 0, acquainted: 0, reciprocal: 0, trusted: 0 };

function trustedOn(day: string) {
  const interactions = [
    testInteraction('2020-01-01', { gave: exchanges('help') }),
    testInteraction('2020-01-02', { received: exchanges('gift') }),
    testInteraction(day),
  ];
  return testContact({ interactions });
}

describe('network', () => {
  test('counts each person on one rung', () => {
    const met = testContact({
      interactions: [testInteraction('2026-09-30'), testInteraction('2026-11-21')],
      pinnedRung: 'trusted',
    });
    const deleted = { ...met, deletedAt: NOW };

    expect(rungsOverTime([met, trustedOn('2026-10-31'), deleted], today, 4)).toEqual([
      { month: '2026-08', counts: { ...none, reciprocal: 1 } },
      { month: '2026-09', counts: { ...none, met: 1, reciprocal: 1 } },
      { month: '2026-10', counts: { ...none, met: 1, trusted: 1 } },
      { month: '2026-11', counts: { ...none, met: 1, trusted: 1 } },
    ]);
  });

  test('counts the running month up to today', () => {
    const coming = testContact({ interactions: [testInteraction('2026-11-21')] });

    expect(rungsOverTime([coming], today, 1)).toEqual([{ month: '2026-11', counts: none }]);
  });

  test('crosses the turn of a year', () => {
    const months = rungsOverTime([], toDay('2026-01-31'), 3).map(({ month }) => month);

    expect(months).toEqual(['2025-11', '2025-12', '2026-01']);
  });

  test('continues the last year as a range', () => {
    const days = [
      '2020-12-01',
      '2025-11-20',
      '2025-11-21',
      '2026-03-01',
      '2026-04-01',
      '2026-11-20',
    ];
    const contacts = [...days, '2026-11-21'].map(trustedOn);

    expect(fiveYearLine(contacts, today)).toEqual({
      trustedNow: 6,
      pacePerYear: 4,
      points: [
        { year: 0, low: 6, high: 6 },
        { year: 1, low: 8, high: 12 },
        { year: 2, low: 10, high: 18 },
        { year: 3, low: 12, high: 24 },
        { year: 4, low: 14, high: 30 },
        { year: 5, low: 16, high: 36 },
      ],
    });
  });

  test('stays level without anyone newly trusted', () => {
    expect(fiveYearLine([trustedOn('2021-01-01')], today).points.at(-1)).toEqual({
      year: 5,
      low: 1,
      high: 1,
    });
  });
});
