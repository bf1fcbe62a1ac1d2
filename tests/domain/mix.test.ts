import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Setting } from '../../src/domain/contact.ts';
import { SETTINGS } from '../../src/domain/contact.ts';
import { mixOf, writtenShares } from '../../src/domain/mix.ts';
import { NOW, testContact } from '../fixtures/people.ts';

const none = { company: 0, industry: 0, 'other-field': 0, hobby: 0, community: 0, family: 0 };

function people(...settings: Setting[]) {
  return settings.map((setting) => testContact({ setting }));
}

describe('mix', () => {
  test('is empty without people', () => {
    expect(mixOf([])).toEqual({
      shares: none,
      counts: none,
      total: 0,
      evenness: 0,
      well: 0,
      unset: 0,
    });
  });

  test('shares out those with a setting', () => {
    const contacts = [...people('company', 'company', 'industry', 'hobby'), testContact()];

    expect(mixOf(contacts)).toEqual({
      shares: { ...none, company: 0.5, industry: 0.25, hobby: 0.25 },
      counts: { ...none, company: 2, industry: 1, hobby: 1 },
      total: 4,
      evenness: 0.75,
      well: 0.75,
      unset: 1,
    });
  });

  test('runs from one setting to all', () => {
    expect(mixOf(people('hobby', 'hobby')).evenness).toBe(0);
    expect(mixOf(people(...SETTINGS)).evenness).toBeCloseTo(1);
  });

  test('leaves people in the trash out', () => {
    const contacts = people('company').map((contact) => ({ ...contact, deletedAt: NOW }));

    expect(mixOf(contacts).total).toBe(0);
  });

  test('writes shares that add up to a hundred, and to the well', () => {
    // Each alone would be rounded up: 17 six times are 102.
    expect(Object.values(writtenShares(mixOf(people(...SETTINGS))))).toEqual([
      0.17, 0.16, 0.17, 0.17, 0.17, 0.16,
    ]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SETTINGS), { minLength: 1 }), (settings) => {
        const mix = mixOf(people(...settings));
        const written = writtenShares(mix);
        const hundredths = (...of: Setting[]) =>
          Math.round(of.reduce((sum, setting) => sum + written[setting], 0) * 100);

        expect(hundredths(...SETTINGS)).toBe(100);
        expect(hundredths('company', 'industry')).toBe(Math.round(mix.well * 100));
        for (const setting of SETTINGS) {
          expect(Math.abs(written[setting] - mix.shares[setting])).toBeLessThan(0.01);
        }
      }),
    );
  });

  test('writes no shares without people', () => {
    expect(writtenShares(mixOf([]))).toEqual(none);
  });
});
