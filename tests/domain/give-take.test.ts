import { describe, expect, test } from 'vitest';
import type { InteractionInput } from '../../src/domain/contact.ts';
import { toDay } from '../../src/domain/day.ts';
import {
  exchangeMonths,
  giveTakeEntries,
  giveTakeOf,
  unansweredKindness,
  unthanked,
} from '../../src/domain/give-take.ts';
import { NOW, exchanges, testContact, testInteraction } from '../fixtures/people.ts';

const today = toDay('2026-11-20');
const nothing = {
  information: 0,
  advice: 0,
  introduction: 0,
  help: 0,
  opportunity: 0,
  feedback: 0,
  gift: 0,
  thanks: 0,
};
const gave = (...kinds: Parameters<typeof exchanges>) => ({ gave: exchanges(...kinds) });
const received = (...kinds: Parameters<typeof exchanges>) => ({ received: exchanges(...kinds) });

function withLog(...log: [day: string, input: Partial<InteractionInput>][]) {
  return testContact({ interactions: log.map(([day, input]) => testInteraction(day, input)) });
}

describe('give-take', () => {
  test('counts kinds and balance', () => {
    const contact = withLog(
      ['2026-11-01', { ...gave('advice', 'help'), ...received('gift') }],
      ['2026-11-02', gave('advice')],
    );

    expect(giveTakeOf([contact], today)).toEqual({
      gave: { ...nothing, advice: 2, help: 1 },
      received: { ...nothing, gift: 1 },
      gaveTotal: 3,
      receivedTotal: 1,
      balance: 2,
    });
  });

  test('counts the trailing 365 days only', () => {
    const contact = withLog(
      ['2025-11-20', gave('help')],
      ['2025-11-21', gave('help')],
      ['2026-11-20', gave('help')],
      ['2026-11-21', gave('help')],
    );

    expect(giveTakeOf([contact], today).gaveTotal).toBe(2);
  });

  test('counts month by month, the running one last', () => {
    const contact = withLog(
      ['2025-11-30', gave('help')],
      ['2025-12-01', { ...gave('help', 'gift'), ...received('advice') }],
      ['2026-11-20', received('thanks')],
      ['2026-11-21', received('gift')],
    );

    const months = exchangeMonths([contact], today);

    expect(months).toHaveLength(12);
    expect(months[0]).toEqual({ month: '2025-12', gave: 2, received: 1 });
    expect(months[11]).toEqual({ month: '2026-11', gave: 0, received: 1 });
  });

  test('counts a shared entry once in all', () => {
    const shared = testInteraction('2026-11-01', gave('introduction'), 'shared');
    const one = testContact({ interactions: [shared] }, 'c1');
    const two = testContact({ interactions: [shared] }, 'c2');

    expect(giveTakeOf([one, two], today).gaveTotal).toBe(1);
    expect(giveTakeOf([two], today).gaveTotal).toBe(1);
  });

  test('lists the entries behind the numbers', () => {
    const shared = testInteraction('2026-11-01', gave('introduction'), 'b');
    const sameDay = testInteraction('2026-11-01', received('gift'), 'a');
    const later = testInteraction('2026-11-05', gave('help'), 'd');
    const plain = testInteraction('2026-11-06');
    const one = testContact({ interactions: [shared, later, plain] }, 'c1');
    const two = testContact({ interactions: [shared, sameDay] }, 'c2');

    expect(giveTakeEntries([one, two], today)).toEqual([
      {
        interactionId: 'd',
        contactIds: ['c1'],
        day: '2026-11-05',
        gave: exchanges('help'),
        received: [],
      },
      {
        interactionId: 'a',
        contactIds: ['c2'],
        day: '2026-11-01',
        gave: [],
        received: exchanges('gift'),
      },
      {
        interactionId: 'b',
        contactIds: ['c1', 'c2'],
        day: '2026-11-01',
        gave: exchanges('introduction'),
        received: [],
      },
    ]);
  });

  test('keeps the order of any input', () => {
    const a = testInteraction('2026-11-01', gave('help'), 'a');
    const b = testInteraction('2026-11-01', gave('help'), 'b');
    const c = testInteraction('2026-11-05', gave('help'), 'c');
    const one = testContact({ interactions: [a, b, c] });
    const other = testContact({ interactions: [c, b, a] });

    expect(giveTakeEntries([one], today)).toEqual(giveTakeEntries([other], today));
  });

  test('leaves people in the trash out', () => {
    const contact = { ...withLog(['2026-11-01', gave('help')]), deletedAt: NOW };

    expect(giveTakeOf([contact], today).gaveTotal).toBe(0);
  });

  test('lists kindness unanswered for 14 days', () => {
    const contact = withLog(
      ['2026-11-07', received('opportunity')],
      ['2026-11-06', received('advice', 'thanks')],
      ['2026-10-30', received('gift', 'help')],
      ['2026-10-20', received('help')],
      ['2026-10-20', { gave: exchanges('thanks') }],
    );

    expect(unansweredKindness(contact, today)).toEqual([
      { interactionId: '2026-10-30', day: '2026-10-30', kind: 'gift' },
      { interactionId: '2026-10-30', day: '2026-10-30', kind: 'help' },
      { interactionId: '2026-11-06', day: '2026-11-06', kind: 'advice' },
    ]);
  });

  test('takes anything given later as answer', () => {
    const contact = withLog(
      ['2026-10-01', received('help')],
      ['2026-10-09', gave('information')],
      ['2026-09-09', gave('gift')],
    );

    expect(unansweredKindness(contact, today)).toEqual([]);
  });

  test('forgets kindness of more than a year', () => {
    const contact = withLog(['2025-11-20', received('help')]);

    expect(unansweredKindness(contact, today)).toEqual([]);
    expect(unthanked(contact, today)).toEqual([]);
  });

  test('lists what was not thanked for', () => {
    const contact = withLog(
      ['2026-11-19', received('advice', 'thanks')],
      ['2026-11-18', gave('gift')],
      ['2026-11-21', received('help')],
    );

    expect(unthanked(contact, today)).toEqual([
      { interactionId: '2026-11-19', day: '2026-11-19', kind: 'advice' },
    ]);
  });

  test('takes thanks of the same entry', () => {
    const contact = withLog(['2026-11-19', { ...received('advice'), ...gave('thanks') }]);

    expect(unthanked(contact, today)).toEqual([]);
  });

  test('wants thanks after the latest kindness', () => {
    const contact = withLog(
      ['2026-11-01', received('help')],
      ['2026-11-02', gave('thanks')],
      ['2026-11-03', received('help')],
      ['2026-11-03', received('advice')],
    );

    expect(unthanked(contact, today).map(({ day }) => day)).toEqual(['2026-11-03', '2026-11-03']);
  });
});
