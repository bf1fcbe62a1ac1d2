import { describe, expect, test } from 'vitest';
import type { ContactInput } from '../../src/domain/contact.ts';
import type { DuplicateRecords } from '../../src/domain/duplicate.ts';
import { EVIDENCE_WEIGHTS, LANE_FROM, weightOf } from '../../src/domain/duplicate-evidence.ts';
import { newEvent } from '../../src/domain/event.ts';
import { newIntroduction } from '../../src/domain/introduction.ts';
import { pairsIn } from '../fixtures/duplicates.ts';
import { NOW, testContact, testInteraction } from '../fixtures/people.ts';

const name = { family: '佐藤', given: '恵' };
const emails = ['megumi@example.com'];
const stamp = (id: string) => ({ id, now: NOW });
const introduction = newIntroduction({ between: ['b', 'a'], purpose: 'Tea' }, stamp('i'));
const event = newEvent({ title: '読書会', contactIds: ['a', 'b', 'c'] }, stamp('e'));
const deletedAt = NOW;

/** What ties `a` to `b`, beside a name and an e-mail in common, and what that says against one. */
const TIES: [
  tie: string,
  a: Partial<ContactInput>,
  known: Partial<DuplicateRecords>,
  found: { lane: string; doubts: object[] },
][] = [
  ['nothing', {}, {}, { lane: 'same', doubts: [] }],
  [
    'an introduction',
    {},
    { introductions: [introduction] },
    { lane: 'likely', doubts: [{ kind: 'introduced' }] },
  ],
  [
    'one in the trash',
    {},
    { introductions: [{ ...introduction, deletedAt }] },
    { lane: 'same', doubts: [] },
  ],
  [
    'an introducer',
    { introducedBy: { contactId: 'b' } },
    {},
    { lane: 'likely', doubts: [{ kind: 'introducer' }] },
  ],
  [
    'an entry with both',
    { interactions: [testInteraction('2026-11-01', { with: ['b', 'c'] })] },
    {},
    { lane: 'likely', doubts: [{ kind: 'together' }] },
  ],
  [
    'an event as two',
    {},
    { events: [event] },
    { lane: 'likely', doubts: [{ kind: 'event', value: '読書会' }] },
  ],
  [
    'an event in the trash',
    {},
    { events: [{ ...event, deletedAt }] },
    { lane: 'same', doubts: [] },
  ],
  [
    'a relation',
    { related: [{ contactId: 'b', how: 'sisters' }] },
    {},
    { lane: 'likely', doubts: [{ kind: 'related' }] },
  ],
  [
    'two of these',
    { introducedBy: { contactId: 'b' } },
    { events: [event] },
    { lane: 'namesake', doubts: [{ kind: 'introducer' }, { kind: 'event', value: '読書会' }] },
  ],
];

describe('duplicate-evidence', () => {
  test.each(TIES)('lowers the lane for %s', (_tie, a, known, found) => {
    const people = [testContact({ name, emails, ...a }, 'a'), testContact({ name, emails }, 'b')];

    const [pair] = pairsIn(people, known);

    expect({ lane: pair?.lane, doubts: pair?.doubts }).toEqual(found);
  });

  test('gives the shared values as the first of the two has them', () => {
    const first = { name, emails: ['Megumi@Example.com'], organization: '(株)青空設計' };
    const second = { name, emails, organization: '青空設計', interactions: [] };

    const [pair] = pairsIn([testContact(first, 'a'), testContact(second, 'b')]);

    expect(pair?.evidence).toEqual([
      { kind: 'email', value: 'Megumi@Example.com' },
      { kind: 'name' },
      { kind: 'organization', value: '(株)青空設計' },
    ]);
  });

  test('counts a kind once, and of one workplace what weighs most', () => {
    const { email, name: alike } = EVIDENCE_WEIGHTS;

    const weight = weightOf([
      { kind: 'email', value: 'a' },
      { kind: 'email', value: 'b' },
      { kind: 'name' },
      { kind: 'site', value: 'c' },
      { kind: 'office-phone', value: 'd' },
    ]);

    expect(weight).toBe(email + alike + EVIDENCE_WEIGHTS['office-phone']);
  });

  test('lets no name and no workplace reach a lane alone, and both not the surest', () => {
    const names = ['name-and-reading', 'name', 'reading', 'nickname', 'part'] as const;
    const places = ['office-phone', 'organization', 'office-email', 'site'] as const;

    const alone = [...names, ...places].map((kind) => weightOf([{ kind }]));
    const together = names.flatMap((one) => weightOf([one, ...places].map((kind) => ({ kind }))));

    expect(Math.max(...alone)).toBeLessThan(LANE_FROM.likely);
    expect(Math.max(...together)).toBeLessThan(LANE_FROM.same);
  });
});
