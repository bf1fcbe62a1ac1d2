import { describe, expect, test } from 'vitest';
import type { ContactInput } from '../../src/domain/contact.ts';
import { toDay } from '../../src/domain/day.ts';
import { reviewProposal, type ReviewRecords } from '../../src/domain/review-proposal.ts';
import { marks, testDue, testHabit } from '../fixtures/habits.ts';
import { NOW, exchanges, testContact, testGoal, testInteraction } from '../fixtures/people.ts';

const WEEK = toDay('2026-11-23');
const TODAY = '2026-11-27';

function proposed(records: Partial<ReviewRecords> = {}) {
  const none = { contacts: [], goals: [], habits: [], rhythms: [] };
  return reviewProposal({ ...none, due: testDue(TODAY), ...records }, WEEK);
}

const ids = (people: readonly { id: string }[]) => people.map(({ id }) => id);

function person(id: string, input: Partial<ContactInput> = {}) {
  return testContact(input, id);
}

/** Something given and something received on two days, the later one `last`. */
function close(id: string, last: string, input: Partial<ContactInput> = {}) {
  return person(id, {
    interactions: [
      testInteraction('2020-01-01', { gave: exchanges('help') }, `${id}-1`),
      testInteraction(
        last,
        { received: exchanges('advice'), gave: exchanges('thanks') },
        `${id}-2`,
      ),
    ],
    ...input,
  });
}

describe('review-proposal', () => {
  test('names who was helped since the first day of the week, and with what', () => {
    const gave = exchanges('advice', 'thanks', 'advice');
    const contacts = [
      person('a', { interactions: [testInteraction('2026-11-23', { gave })] }),
      person('b', { interactions: [testInteraction('2026-11-22', { gave })] }),
      person('c', { interactions: [testInteraction('2026-11-24', { gave: exchanges('thanks') })] }),
    ];

    expect(
      proposed({ contacts }).helped.map(({ contact, gave: what }) => [contact.id, what]),
    ).toEqual([['a', ['advice']]]);
  });

  test('offers thanks for what was received last, the latest first', () => {
    const contacts = [
      person('a', {
        interactions: [testInteraction('2026-10-01', { received: exchanges('help') })],
      }),
      person('b', {
        interactions: [
          testInteraction('2026-10-01', { received: exchanges('help') }),
          testInteraction('2026-11-01', { received: exchanges('gift') }),
        ],
      }),
      person('thanked', {
        interactions: [
          testInteraction('2026-11-02', {
            received: exchanges('help'),
            gave: exchanges('thanks'),
          }),
        ],
      }),
    ];

    expect(proposed({ contacts }).thank.map(({ contact, what }) => [contact.id, what])).toEqual([
      ['b', 'gift'],
      ['a', 'help'],
    ]);
  });

  test('offers close ties that are silent for a letter and loose ones for rest', () => {
    const contacts = [
      person('loose', { cadence: 30, interactions: [testInteraction('2026-06-01')] }),
      close('dormant', '2024-01-01'),
      close('cold', '2026-05-01', { cadence: 30 }),
      close('warm', '2026-11-20', { cadence: 30 }),
      person('unset', { interactions: [testInteraction('2026-06-01')] }),
      close('resting', '2024-01-01', { resting: true }),
    ];

    const { reopen, rest } = proposed({ contacts });

    expect([ids(reopen), ids(rest)]).toEqual([['dormant', 'cold'], ['loose']]);
  });

  test('asks about nobody twice, nor about whoever rests or is put off', () => {
    const received = { received: exchanges('help') };
    const contacts = [
      person('owed', { cadence: 30, interactions: [testInteraction('2026-06-01', received)] }),
      close('owed-close', '2026-05-01', {
        cadence: 30,
        interactions: [
          testInteraction('2026-05-01', { gave: exchanges('help') }),
          testInteraction('2026-05-02', received, 'r'),
        ],
      }),
      person('rests', { resting: true, interactions: [testInteraction('2026-06-01', received)] }),
      close('put-off', '2026-05-01', { cadence: 30, snoozedUntil: toDay('2026-12-01') }),
    ];

    const { thank, reopen, rest } = proposed({ contacts });

    expect(ids(thank.map(({ contact }) => contact))).toEqual(['owed', 'owed-close']);
    expect([ids(reopen), ids(rest)]).toEqual([[], []]);
  });

  test('doubts a habit missed twice and a goal at the middle of its weeks', () => {
    const habits = [
      testHabit({ id: 'missed', start: toDay('2026-11-20') }),
      testHabit({ id: 'kept', checkIns: marks('2026-11-02', 'x'.repeat(26)) }),
    ];
    const goals = [
      testGoal({ startedOn: toDay('2026-10-16') }, 'middle'),
      testGoal({ startedOn: toDay('2026-10-17') }, 'young'),
      testGoal({ startedOn: toDay('2026-10-01'), rereadOn: toDay('2026-11-26') }, 'reread'),
      testGoal({ startedOn: toDay('2026-10-01'), status: 'paused' }, 'paused'),
    ];

    expect(
      proposed({ habits, goals }).plans.map((plan) =>
        plan.kind === 'habit' ? [plan.habit.id, plan.misses] : [plan.goal.id],
      ),
    ).toEqual([['missed', 7], ['middle']]);
  });

  test('leaves the trash alone and offers six at most', () => {
    const received = { received: exchanges('help') };
    const many = Array.from({ length: 9 }, (_, index) =>
      person(`p${index}`, { interactions: [testInteraction('2026-11-01', received)] }),
    );
    const trashed = { ...person('x'), interactions: many[0]?.interactions ?? [], deletedAt: NOW };

    const { thank } = proposed({ contacts: [trashed, ...many] });

    expect(ids(thank.map(({ contact }) => contact))).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5']);
  });
});
