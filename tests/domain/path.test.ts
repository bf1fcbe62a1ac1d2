import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact, ContactInput, Rung } from '../../src/domain/contact.ts';
import { RUNGS } from '../../src/domain/contact.ts';
import { toDay } from '../../src/domain/day.ts';
import { newIntroduction } from '../../src/domain/introduction.ts';
import { aimsOf, fitsAim, reach, type Reach } from '../../src/domain/path.ts';
import { tiesAmong } from '../../src/domain/relation.ts';
import { NOW, testContact, testInteraction } from '../fixtures/people.ts';

const TODAY = toDay('2026-11-23');
const CONTEXT = { today: TODAY, rhythms: [] };
const LOGGED = { interactions: [testInteraction('2026-11-01')] };

function known(id: string, rung: Rung, input: Partial<ContactInput> = {}): Contact {
  return testContact({ ...LOGGED, pinnedRung: rung, ...input }, id);
}

function noted(id: string, input: Partial<ContactInput> = {}): Contact {
  return testContact(input, id);
}

function search(words: string, contacts: Contact[]): Reach {
  return reach({ words }, { contacts, introductions: [] }, CONTEXT);
}

/** Writes a way as ids, and the kinds of its links. */
function way({ path }: Reach): string | undefined {
  return (
    path &&
    [
      path.first.contact.id,
      ...path.steps.map(({ contact, tie }) => `${tie.kind} ${contact.id}`),
    ].join(' > ')
  );
}

const idsOf = (list: Reach['direct']) => list.map(({ contact }) => contact.id);
const to = (...ids: string[]) => ({ related: ids.map((contactId) => ({ contactId })) });

describe('path', () => {
  test.each<[words: string, input: Partial<ContactInput>]>([
    ['Pellwick', { organization: 'Pellwick Gauges' }],
    ['gauges pellwick', { organization: 'Pellwick Gauges' }],
    ['sales', { department: 'Overseas SALES' }],
    ['ひんしつ', { title: 'ヒンシツ管理' }],
    ['ｅｘｐｏｒｔ', { topics: ['exporting'] }],
    ['choir', { tags: ['choir'] }],
    ['佐藤恵', { name: { family: '佐藤', given: '恵' } }],
    ['さとうめぐみ', { name: { family: '佐藤', familyReading: 'さとう', givenReading: 'めぐみ' } }],
  ])('finds %s where it is written', (words, input) => {
    expect(fitsAim(noted('a', input), { words })).toBe(true);
    expect(fitsAim(noted('a', input), { words: `${words} elsewhere` })).toBe(false);
    expect(fitsAim(noted('a', input), { words: ' ' })).toBe(false);
  });

  test('aims at a setting as a whole', () => {
    expect(fitsAim(noted('a', { setting: 'hobby' }), { words: '', setting: 'hobby' })).toBe(true);
    expect(fitsAim(noted('a'), { words: '', setting: 'hobby' })).toBe(false);
  });

  test('says first who is known directly, the deepest and warmest before the others', () => {
    const acme = { organization: 'Acme' };
    const cold = { ...acme, cadence: 1 };

    const { direct, path } = search('acme', [
      known('met', 'met', acme),
      known('cold', 'trusted', cold),
      known('warm', 'trusted', { ...acme, cadence: 90 }),
      known('other', 'trusted'),
    ]);

    expect(idsOf(direct)).toEqual(['warm', 'cold', 'met']);
    expect(direct[0]).toMatchObject({ rung: 'trusted', warmth: { state: 'warm' } });
    expect(path).toBeUndefined();
  });

  test('leads through one who is tied to someone there', () => {
    const contacts = [known('anna', 'met', to('boss')), noted('boss', { organization: 'Acme' })];

    const found = search('acme', contacts);

    expect(way(found)).toBe('anna > related boss');
    expect(found.direct).toEqual([]);
    expect(found.noted.map(({ id }) => id)).toEqual(['boss']);
  });

  test.each<[name: string, contacts: Contact[], expected: string]>([
    [
      'fewer people over a deeper tie',
      [
        known('deep', 'trusted', to('between')),
        noted('between', to('boss')),
        known('short', 'met', to('boss')),
      ],
      'short > related boss',
    ],
    [
      'the deeper tie among ways of one length',
      [known('met', 'met', to('boss')), known('trusted', 'trusted', to('boss'))],
      'trusted > related boss',
    ],
    [
      'the warmer tie among equally deep ones',
      [
        known('a-cold', 'trusted', { ...to('boss'), cadence: 1 }),
        known('b-warm', 'trusted', { ...to('boss'), cadence: 90 }),
      ],
      'b-warm > related boss',
    ],
    [
      'a written relation over a shared entry',
      [
        known('a-shared', 'trusted', {
          interactions: [testInteraction('2026-11-01', { with: ['boss'] })],
        }),
        known('b-written', 'trusted', to('boss')),
      ],
      'b-written > related boss',
    ],
    [
      'the first id where all is equal',
      [known('b', 'met', to('boss')), known('a', 'met', to('boss'))],
      'a > related boss',
    ],
  ])('prefers %s', (_name, contacts, expected) => {
    const boss = noted('boss', { organization: 'Acme' });

    expect(way(search('acme', [...contacts, boss]))).toBe(expected);
    expect(way(search('acme', [boss, ...contacts.reverse()]))).toBe(expected);
  });

  test('goes from person to person as far as it must', () => {
    const contacts = [
      known('a', 'met'),
      noted('b', { introducedBy: { contactId: 'a' } }),
      noted('c', to('b')),
      noted('d', { organization: 'Acme' }),
    ];
    const made = newIntroduction({ between: ['c', 'd'] }, { id: 'i', now: NOW });
    const introductions = [{ ...made, introducedOn: TODAY }];

    const found = reach({ words: 'acme' }, { contacts, introductions }, CONTEXT);

    expect(way(found)).toBe('a > introduced b > related c > matched d');
  });

  test('offers a way round someone known only where it begins deeper', () => {
    const target = known('target', 'acquainted', { organization: 'Acme' });

    const deeper = search('acme', [target, known('friend', 'reciprocal', to('target'))]);
    const equal = search('acme', [target, known('friend', 'acquainted', to('target'))]);

    expect(way(deeper)).toBe('friend > related target');
    expect(idsOf(deeper.direct)).toEqual(['target']);
    expect(way(equal)).toBeUndefined();
  });

  test('finds no way to who is tied to nobody, and nobody where nothing fits', () => {
    const boss = noted('boss', { organization: 'Acme' });

    expect(search('acme', [known('a', 'trusted'), boss])).toEqual({ direct: [], noted: [boss] });
    expect(search('nothing', [known('a', 'trusted')])).toEqual({ direct: [], noted: [] });
    expect(search('acme', [known('a', 'met', to('boss')), { ...boss, deletedAt: NOW }])).toEqual({
      direct: [],
      noted: [],
    });
  });

  test('suggests organisations and topics, the most frequent first', () => {
    const contacts = [
      noted('a', { organization: 'Acme', topics: ['tea'] }),
      noted('b', { topics: ['tea', 'art'] }),
      { ...noted('gone', { organization: 'Gone' }), deletedAt: NOW },
    ];

    expect(aimsOf(contacts, 9)).toEqual(['tea', 'Acme', 'art']);
    expect(aimsOf(contacts, 1)).toEqual(['tea']);
  });

  test('is a chain of real ties, and no longer than any other', () => {
    const ids = Array.from({ length: 8 }, (_, at) => `p${at}`);
    const anyPerson = fc.record({
      isLogged: fc.boolean(),
      isAim: fc.boolean(),
      rung: fc.constantFrom(...RUNGS),
      related: fc.array(fc.constantFrom(...ids), { maxLength: 2 }),
    });

    fc.assert(
      fc.property(fc.array(anyPerson, { minLength: 8, maxLength: 8 }), (people) => {
        const contacts = people.map(({ isLogged, isAim, rung, related }, at) =>
          testContact(
            {
              ...to(...related),
              ...(isLogged && { ...LOGGED, pinnedRung: rung }),
              ...(isAim && { tags: ['aim'] }),
            },
            ids[at],
          ),
        );
        const { direct, path } = search('aim', contacts);
        const logged = people.flatMap(({ isLogged, isAim }, at) =>
          isLogged && isAim ? [ids[at]] : [],
        );
        expect(idsOf(direct).sort()).toEqual(logged);
        const fewest = fewestSteps(contacts);
        if (direct.length === 0) expect(path?.steps.length).toBe(fewest);
        if (!path) return;
        expect(path.steps.length).toBe(fewest);
        const chain = [path.first.contact, ...path.steps.map(({ contact }) => contact)];
        const ties = tiesAmong(contacts, []);
        for (const [at, { id }] of chain.slice(1).entries()) {
          expect(ties.get(chain[at]?.id ?? '')?.has(id)).toBe(true);
        }
        expect(chain.at(-1)?.tags).toEqual(['aim']);
        expect(chain[0]?.interactions.length).toBeGreaterThan(0);
      }),
    );
  });
});

/** Counts the steps from people known, who are no aim themselves, to the nearest aim. */
function fewestSteps(contacts: readonly Contact[]): number | undefined {
  const ties = tiesAmong(contacts, []);
  const isAim = (id: string) =>
    contacts.some((contact) => contact.id === id && contact.tags.length);
  let reached = new Set(
    contacts
      .filter(({ id, interactions }) => interactions.length > 0 && !isAim(id))
      .map(({ id }) => id),
  );
  for (let steps = 1; steps <= contacts.length; steps += 1) {
    reached = new Set([
      ...reached,
      ...[...reached].flatMap((id) => [...(ties.get(id)?.keys() ?? [])]),
    ]);
    if ([...reached].some(isAim)) return steps;
  }
  return undefined;
}
