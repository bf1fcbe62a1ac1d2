import { describe, expect, test } from 'vitest';
import type { Setting } from '../../src/domain/contact.ts';
import { SETTINGS } from '../../src/domain/contact.ts';
import { mixOf } from '../../src/domain/mix.ts';
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
});
