import { describe, expect, test } from 'vitest';
import { introducersFor, type IntroducerWish } from '../../src/domain/introducer.ts';
import { testContact } from '../fixtures/people.ts';

const tie = (id: string, input = {}) =>
  testContact({ pinnedRung: 'reciprocal', setting: 'industry', ...input }, id);
const found = (people: Parameters<typeof introducersFor>[0], wish: IntroducerWish) =>
  introducersFor(people, wish, 5).map(({ contact, why }) => `${contact.id} ${why}`);

describe('introducer', () => {
  test('puts the one who was named first, then the field, then the deepest', () => {
    const people = [
      tie('deep', { pinnedRung: 'trusted' }),
      tie('field', { topics: ['bookbinding'] }),
      testContact({}, 'named'),
    ];
    const wish = { role: 'A master of bookbinding', introducerId: 'named' };

    expect(found(people, wish)).toEqual(['named named', 'field field', 'deep deep']);
  });

  test.each([
    ['with whom too little passed', { pinnedRung: 'acquainted' }],
    ['who rests', { resting: true }],
    ['who is in the trash', { deletedAt: '2026-11-25T00:00:00.000Z' }],
  ])('leaves out one %s', (_who, input) => {
    expect(found([tie('c1', input)], { role: 'A bookbinder' })).toEqual([]);
  });

  test.each([
    ['IT', 'Someone with patience', 'deep'],
    ['IT', 'A manager of IT', 'field'],
    ['製本', '製本をしてきた方', 'field'],
  ])('reads the topic %s in “%s” as %s', (topic, role, why) => {
    expect(found([tie('c1', { topics: [topic] })], { role })).toEqual([`c1 ${why}`]);
  });

  test('thinks of colleagues for a seat inside, and of others for one outside', () => {
    const people = [tie('inside', { setting: 'company' }), tie('outside')];

    expect(found(people, { role: 'A mentor', place: 'inside' })).toEqual(['inside deep']);
    expect(found(people, { role: 'A mentor', place: 'outside' })).toEqual(['outside deep']);
  });
});
