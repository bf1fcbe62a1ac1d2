import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../src/domain/contact.ts';
import { EXCHANGE_KINDS } from '../../src/domain/contact.ts';
import { addDays, toDay } from '../../src/domain/day.ts';
import { atLeast, rungBy, rungDays, rungIndex, rungOf } from '../../src/domain/rung.ts';
import { exchanges, testContact, testInteraction } from '../fixtures/people.ts';

function withLog(...interactions: Interaction[]) {
  return testContact({ interactions });
}

const met = testInteraction('2026-01-05');
const gaveAdvice = testInteraction('2026-01-10', { gave: exchanges('advice') });
const gaveGift = testInteraction('2026-01-10', { gave: exchanges('gift') });
const received = testInteraction('2026-02-01', { received: exchanges('information') });
const late = testInteraction('2026-07-04');
const almostLate = testInteraction('2026-07-03');

const anyExchanges = fc
  .array(fc.constantFrom(...EXCHANGE_KINDS), { maxLength: 2 })
  .map((kinds) => exchanges(...kinds));
const anyInteraction = fc
  .record({ offset: fc.nat(400), gave: anyExchanges, received: anyExchanges, id: fc.uuid() })
  .map(({ offset, gave, received, id }) =>
    testInteraction(addDays(toDay('2026-01-01'), offset), { gave, received }, id),
  );

describe('rung', () => {
  test('has no rung while nothing is logged', () => {
    expect(rungOf(withLog())).toEqual({
      pinned: false,
      proof: [],
      next: { rung: 'met', missing: ['days'], days: 1 },
    });
  });

  test('is met after one interaction', () => {
    expect(rungOf(withLog(met))).toEqual({
      rung: 'met',
      pinned: false,
      earned: 'met',
      proof: ['2026-01-05'],
      next: { rung: 'acquainted', missing: ['days'], days: 2 },
    });
  });

  test('counts entries of one day once', () => {
    const again = testInteraction('2026-01-05', {}, 'again');

    expect(rungOf(withLog(met, again, gaveGift)).next).toEqual({
      rung: 'acquainted',
      missing: ['days'],
      days: 1,
    });
  });

  test('is acquainted after three different days', () => {
    const second = testInteraction('2026-01-08');
    const third = testInteraction('2026-01-09');

    expect(rungOf(withLog(third, met, second, late))).toEqual({
      rung: 'acquainted',
      pinned: false,
      earned: 'acquainted',
      proof: ['2026-01-05', '2026-01-08', '2026-01-09'],
      next: { rung: 'reciprocal', missing: ['gave', 'received'] },
    });
  });

  test('names the side that is missing', () => {
    expect(rungOf(withLog(met, gaveGift, late)).next?.missing).toEqual(['received']);
    expect(rungOf(withLog(met, received, late)).next?.missing).toEqual(['gave']);
  });

  test('asks for another day after one-day exchange', () => {
    const both = testInteraction('2026-01-10', {
      gave: exchanges('gift'),
      received: exchanges('help'),
    });

    expect(rungOf(withLog(met, both, late)).next).toEqual({
      rung: 'reciprocal',
      missing: ['other-day'],
    });
  });

  test('is reciprocal after exchange on two days', () => {
    expect(rungOf(withLog(met, gaveGift, received))).toEqual({
      rung: 'reciprocal',
      pinned: false,
      earned: 'reciprocal',
      proof: ['2026-01-10', '2026-02-01'],
      next: { rung: 'trusted', missing: ['span', 'depth'], days: 153 },
    });
  });

  test('is reciprocal when receiving came first', () => {
    const gaveLater = testInteraction('2026-03-01', { gave: exchanges('thanks') });

    expect(rungOf(withLog(received, gaveLater)).proof).toEqual(['2026-02-01', '2026-03-01']);
  });

  test('is trusted after 180 days and depth', () => {
    expect(rungOf(withLog(late, received, gaveAdvice, met))).toEqual({
      rung: 'trusted',
      pinned: false,
      earned: 'trusted',
      proof: ['2026-01-05', '2026-01-10', '2026-02-01', '2026-07-04'],
    });
  });

  test('is not trusted after 179 days', () => {
    expect(rungOf(withLog(met, gaveAdvice, received, almostLate)).next).toEqual({
      rung: 'trusted',
      missing: ['span'],
      days: 1,
    });
  });

  test('is not trusted without depth', () => {
    expect(rungOf(withLog(met, gaveGift, received, late)).next).toEqual({
      rung: 'trusted',
      missing: ['depth'],
    });
  });

  test('shows a pinned rung beside the earned one', () => {
    expect(rungOf({ ...withLog(met), pinnedRung: 'trusted' })).toEqual({
      rung: 'trusted',
      pinned: true,
      earned: 'met',
      proof: ['2026-01-05'],
    });
  });

  test('keeps the next step of a low pin', () => {
    expect(rungOf({ ...withLog(met), pinnedRung: 'met' }).next?.rung).toBe('acquainted');
  });

  test('gives the day each rung was reached', () => {
    expect(rungDays(withLog(late, received, gaveAdvice, met))).toEqual({
      met: '2026-01-05',
      acquainted: '2026-02-01',
      reciprocal: '2026-02-01',
      trusted: '2026-07-04',
    });
    expect(rungDays(withLog())).toEqual({});
  });

  test('reads the rung of an earlier day', () => {
    const contact = { ...withLog(late, received, gaveAdvice, met), pinnedRung: 'met' as const };
    const days = [
      '2026-01-04',
      '2026-01-05',
      '2026-01-31',
      '2026-02-01',
      '2026-07-03',
      '2026-07-04',
    ];

    expect(days.map((day) => rungBy(rungDays(contact), toDay(day)))).toEqual([
      undefined,
      'met',
      'met',
      'reciprocal',
      'reciprocal',
      'trusted',
    ]);
  });

  test('orders the rungs', () => {
    expect([rungIndex('met'), rungIndex('trusted')]).toEqual([0, 3]);
    expect(atLeast('reciprocal', 'reciprocal')).toBe(true);
    expect(atLeast('acquainted', 'reciprocal')).toBe(false);
    expect(atLeast(undefined, 'met')).toBe(false);
  });

  test('never falls when an interaction is added', () => {
    const property = fc.property(
      fc.array(anyInteraction, { maxLength: 6 }),
      anyInteraction,
      (log, added) => {
        const before = rungOf(withLog(...log)).rung;
        const after = rungOf(withLog(...log, added)).rung;
        expect(before === undefined || atLeast(after, before)).toBe(true);
      },
    );

    fc.assert(property);
  });

  test('agrees with the rung of its last day', () => {
    const property = fc.property(fc.array(anyInteraction, { maxLength: 6 }), (log) => {
      const contact = withLog(...log);
      expect(rungBy(rungDays(contact), toDay('2028-01-01'))).toBe(rungOf(contact).rung);
    });

    fc.assert(property);
  });

  test('matches the entries up to a day', () => {
    const property = fc.property(
      fc.array(anyInteraction, { maxLength: 6 }),
      fc.nat(400),
      (log, offset) => {
        const day = addDays(toDay('2026-01-01'), offset);
        const upTo = withLog(...log.filter((entry) => entry.day <= day));
        expect(rungBy(rungDays(withLog(...log)), day)).toBe(rungOf(upTo).rung);
      },
    );

    fc.assert(property);
  });

  test('keeps its rung on its proof alone', () => {
    const property = fc.property(fc.array(anyInteraction, { maxLength: 6 }), (log) => {
      const { rung, proof } = rungOf(withLog(...log));
      expect(rungOf(withLog(...log.filter(({ id }) => proof.includes(id)))).rung).toBe(rung);
    });

    fc.assert(property);
  });
});
