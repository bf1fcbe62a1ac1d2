import { describe, expect, test } from 'vitest';
import type { Contact, ContactInput } from '../../src/domain/contact.ts';
import { toDay } from '../../src/domain/day.ts';
import {
  knowWho,
  lastAsked,
  withoutTopic,
  withTopic,
  type KnowWhoRecords,
} from '../../src/domain/know-who.ts';
import {
  exchanges,
  NOW,
  testContact,
  testGoal,
  testInteraction,
  testSeat,
} from '../fixtures/people.ts';

const CONTEXT = { today: toDay('2026-11-23'), rhythms: [] };

function knowing(id: string, topics: string[], input: Partial<ContactInput> = {}): Contact {
  return testContact({ topics, ...input }, id);
}

function directory(records: Partial<KnowWhoRecords>): unknown[] {
  return knowWho({ contacts: [], goals: [], wanted: [], ...records }, CONTEXT).map(
    ({ topic, knowers, ...facts }) => [topic, knowers.map(({ contact }) => contact.id), facts],
  );
}

const NEED = { id: 'n1', kind: 'information', text: 'Pricing' } as const;

describe('know-who', () => {
  test('puts a topic, however it is spelt, beside everyone who knows it', () => {
    const contacts = [
      knowing('a', ['Ｓｅｗｉｎｇ', 'sewing']),
      knowing('b', ['SEWING ', 'tea']),
      { ...knowing('gone', ['sewing']), deletedAt: NOW },
    ];

    expect(directory({ contacts })).toEqual([
      ['Ｓｅｗｉｎｇ', ['a', 'b'], { isWanted: false }],
      ['tea', ['b'], { isWanted: false }],
    ]);
  });

  test('says how warm each tie is, the warmest and latest first', () => {
    const log = (day: string) => ({ interactions: [testInteraction(day)], cadence: 30 });
    const contacts = [
      knowing('cold', ['tea'], log('2026-01-01')),
      knowing('resting', ['tea'], { ...log('2026-11-22'), resting: true }),
      knowing('warm', ['tea'], log('2026-11-01')),
      knowing('warmer', ['tea'], log('2026-11-20')),
    ];

    const [tea] = knowWho({ contacts, goals: [], wanted: [] }, CONTEXT);

    expect(tea?.knowers.map(({ contact, warmth }) => [contact.id, warmth])).toEqual([
      ['warmer', 'warm'],
      ['warm', 'warm'],
      ['resting', 'resting'],
      ['cold', 'cold'],
    ]);
  });

  test('shows what is wanted and what goals need as gaps, before the others', () => {
    const contacts = [knowing('a', ['art'])];
    const goals = [
      testGoal({ needs: [NEED, { id: 'n2', kind: 'skill' }] }),
      testGoal({ needs: [{ ...NEED, text: 'Paused' }], status: 'paused' }, 'g2'),
    ];

    expect(directory({ contacts, goals, wanted: ['Zoning'] })).toEqual([
      ['Pricing', [], { isWanted: false, goalId: 'g1' }],
      ['Zoning', [], { isWanted: true }],
      ['art', ['a'], { isWanted: false }],
    ]);
  });

  test('counts a need as covered once someone sits in a seat for it', () => {
    const seat = testSeat({ needId: 'n1' });

    expect(directory({ goals: [testGoal({ needs: [NEED], seats: [seat] })] })).toHaveLength(1);
    const filled = testGoal({ needs: [NEED], seats: [{ ...seat, contactId: 'a' }] });
    expect(directory({ goals: [filled], contacts: [testContact({}, 'a')] })).toEqual([]);
    const gone = { ...testContact({}, 'a'), deletedAt: NOW };
    expect(directory({ goals: [filled], contacts: [gone] })).toHaveLength(1);
  });

  test('keeps each topic once, and takes every spelling out', () => {
    expect(withTopic(['Tea'], ' tea ')).toEqual(['Tea']);
    expect(withTopic(['Tea'], ' art ')).toEqual(['Tea', 'art']);
    expect(withoutTopic(['Tea', 'ＴＥＡ', 'art'], 'tea')).toEqual(['art']);
  });

  const advice = { received: exchanges('advice') };
  const onTea = { received: [{ kind: 'information', note: 'Green TEA' }] as const };
  test.each([
    ['AI', 'She said so.', 'answer'],
    ['AI', 'About AIs and drawings.', 'topic'],
    ['AI', '生成AIの使い方', 'topic'],
    ['広告', 'Web広告の値段', 'topic'],
  ])('finds the topic %s in “%s” as a word: %s', (topic, note, by) => {
    const entry = testInteraction('2026-03-01', { ...advice, note });

    expect(lastAsked(knowing('a', [topic], { interactions: [entry] }), topic)?.by).toBe(by);
  });

  test.each<[name: string, interactions: Contact['interactions'], asked: unknown]>([
    ['nothing is logged', [], undefined],
    [
      'they never answered',
      [testInteraction('2026-05-01', { note: 'tea' })],
      ['touch', '2026-05-01'],
    ],
    [
      'they answered about anything',
      [testInteraction('2026-01-01', advice), testInteraction('2026-05-01')],
      ['answer', '2026-01-01'],
    ],
    [
      'a note of the entry names it',
      [
        testInteraction('2026-01-01', { ...advice, note: 'Asked about ｔｅａ.' }),
        testInteraction('2026-05-01', advice),
      ],
      ['topic', '2026-01-01'],
    ],
    [
      'a note of what was received names it',
      [
        testInteraction('2026-02-01', { received: [...onTea.received] }),
        testInteraction('2026-05-01', advice),
      ],
      ['topic', '2026-02-01'],
    ],
    [
      'only a gift or thanks came back',
      [testInteraction('2026-02-01', { received: exchanges('gift', 'thanks'), note: 'tea' })],
      ['touch', '2026-02-01'],
    ],
    [
      'several entries name it',
      [
        testInteraction('2026-03-01', { ...advice, note: 'tea' }),
        testInteraction('2026-02-01', { ...advice, note: 'tea' }),
      ],
      ['topic', '2026-03-01'],
    ],
  ])('tells when they were last asked where %s', (_name, interactions, asked) => {
    const found = lastAsked(knowing('a', ['tea'], { interactions }), 'Tea');

    expect(found && [found.by, found.day]).toEqual(asked);
  });
});
