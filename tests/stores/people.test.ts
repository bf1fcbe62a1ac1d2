import { afterEach, describe, expect, test, vi } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { ALL_PEOPLE, type PeopleSort } from '../../src/domain/people-view.ts';
import {
  findPeople,
  introducersOf,
  listPeople,
  preparePeople,
  tagsOf,
} from '../../src/stores/people.ts';
import { knownRung } from '../../src/stores/people-order.ts';
import { prepareNames } from '../../src/stores/prepare-names.ts';
import { testContact, testInteraction } from '../fixtures/people.ts';

const today = toDay('2026-11-24');

const ueno = testContact(
  {
    name: { family: '上野', given: '海', familyReading: 'うえの' },
    tags: ['club'],
    setting: 'hobby',
  },
  'ueno',
);
const sato = testContact(
  {
    name: { family: '佐藤', given: '恵', familyReading: 'サトウ' },
    tags: ['club', 'tea'],
    topics: ['ﾌﾟﾗｲｼﾝｸﾞ'],
    interactions: ['2026-01-01', '2026-02-01', '2026-11-01'].map((day) => testInteraction(day)),
  },
  'sato',
);
const anna = testContact(
  { name: { family: 'Mori', given: 'Anna' }, interactions: [testInteraction('2026-11-05')] },
  'anna',
);
const unread = testContact({ name: { family: '森', given: '亮' } }, 'mori');
const people = [unread, anna, sato, ueno];

const listed = (view: Partial<typeof ALL_PEOPLE>, locale: 'en' | 'ja' = 'ja') =>
  listPeople(people, { ...ALL_PEOPLE, ...view }, { locale, today, rhythms: [] }).map(
    ({ contact, heading }) => (heading ? `${heading} ${contact.id}` : contact.id),
  );

describe('people', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('sorts by reading under the rows of the kana table', () => {
    expect(listed({})).toEqual(['あ ueno', 'さ sato', 'M anna', '# mori']);
  });

  test('sorts by what is asked, whoever has nothing last', () => {
    expect(listed({ sort: 'latest' })).toEqual(['anna', 'sato', 'ueno', 'mori']);
    expect(listed({ sort: 'quiet' })).toEqual(['sato', 'anna', 'ueno', 'mori']);
    expect(listed({ sort: 'rung' })).toEqual(['sato', 'anna', 'ueno', 'mori']);
    const asked = people.map((contact) => ({
      ...contact,
      cadence: contact.id === 'anna' ? 7 : 30,
      createdAt: `2026-11-${contact.id === 'ueno' ? '20' : '10'}T00:00:00.000Z`,
    }));
    const order = (sort: PeopleSort) =>
      listPeople(asked, { ...ALL_PEOPLE, sort }, { locale: 'ja', today, rhythms: [] })[0]?.contact
        .id;
    expect([order('warmth'), order('added')]).toEqual(['anna', 'ueno']);
  });

  test('sorts by letter in English, kana after', () => {
    expect(listed({}, 'en')).toEqual(['M anna', 'あ ueno', 'さ sato', '# mori']);
  });

  test('names a row once', () => {
    const names = ['Sato', 'Suzuki'].map((family) => testContact({ name: { family } }, family));

    expect(
      listPeople(names, ALL_PEOPLE, { locale: 'en', today, rhythms: [] }).map(
        ({ heading }) => heading,
      ),
    ).toEqual(['S', undefined]);
  });

  test.each([
    ['latest', ['anna', 'sato', 'ueno', 'mori']],
    ['quiet', ['sato', 'anna', 'ueno', 'mori']],
    ['rung', ['sato', 'anna', 'ueno', 'mori']],
  ] as const)('sorts by %s', (sort, ids) => {
    expect(listed({ sort })).toEqual(ids);
  });

  test.each([
    [{ query: 'ぷらいしんぐ' }, ['sato']],
    [{ query: 'MORI anna' }, ['anna']],
    [{ setting: 'hobby' as const }, ['あ ueno']],
    [{ tag: 'club', query: 'さと' }, ['sato']],
    [{ rung: 'acquainted' as const }, ['さ sato']],
  ])('keeps who fits %o', (view, ids) => {
    expect(listed(view)).toEqual(ids);
  });

  test('finds the same letter by letter as at once', () => {
    const byLetter = (query: string) =>
      [...query].map((_, at) => listed({ query: query.slice(0, at + 1) })).at(-1);

    // 佐藤 read in Latin letters: sats is no part of satou, and satou is found all the same.
    for (const query of ['satou', 'satsuki', '佐藤 恵', 'anna mo', 'ueno']) {
      const letterByLetter = byLetter(query);
      listed({ query: 'nobody' });
      expect(letterByLetter).toEqual(listed({ query }));
    }
  });

  test('pauses on its way through many', () => {
    const many = Array.from({ length: 100 }, (_, index) => testContact({}, `c${index}`));
    const context = { locale: 'en', today, rhythms: [] } as const;
    const pauses = (view: Partial<typeof ALL_PEOPLE>) => {
      const search = findPeople(many, { ...ALL_PEOPLE, ...view }, context);
      let count = 0;
      for (let step = search.next(); !step.done; step = search.next()) count += 1;
      return count;
    };

    // The names are put in order first; after that only the search pauses.
    expect(pauses({})).toBeGreaterThan(10);
    expect(pauses({})).toBe(0);
    expect(pauses({ query: 'megumi' })).toBe(6);
    expect(pauses({ sort: 'latest' })).toBeGreaterThan(6);
  });

  test('gives a changed person their new place, and everyone else the place they had', () => {
    expect(listed({ query: '' })).toEqual(['あ ueno', 'さ sato', 'M anna', '# mori']);
    const renamed = { ...ueno, name: { ...ueno.name, familyReading: 'わたのは' } };
    const added = testContact({ name: { single: 'きよ' } }, 'kiyo');

    const context = { locale: 'ja', today, rhythms: [] } as const;
    const order = listPeople([added, renamed, sato, anna], ALL_PEOPLE, context);

    expect(order.map(({ contact, heading }) => `${heading} ${contact.id}`)).toEqual([
      'か kiyo',
      'さ sato',
      'わ ueno',
      'M anna',
    ]);
  });

  test('names who introduced the most people first', () => {
    const by = (contactId: string) => ({ introducedBy: { contactId } });
    const met = [by('anna'), by('sato'), by('sato'), by('nobody')].map((introduced, index) =>
      testContact(introduced, `met-${index}`),
    );

    expect(introducersOf([...people, ...met]).map(({ id }) => id)).toEqual(['sato', 'anna']);
  });

  test('knows rungs and tags', () => {
    expect(knownRung(ueno)).toBeUndefined();
    expect(tagsOf(people)).toEqual(['club', 'tea']);
  });

  test.each([preparePeople, prepareNames])('prepares in portions and stops: %o', (prepare) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const many = Array.from({ length: 5000 }, (_, index) => testContact({}, `c${index}`));

    const stop = prepare(many);
    vi.advanceTimersByTime(5);
    const waiting = vi.getTimerCount();
    stop();
    vi.advanceTimersToNextTimer();

    expect([waiting, vi.getTimerCount()]).toEqual([1, 0]);
  });
});
