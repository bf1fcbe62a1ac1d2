import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import { toDay } from '../../src/domain/day.ts';
import { newIntroduction } from '../../src/domain/introduction.ts';
import {
  holdsRelation,
  relationsOf,
  tiesAmong,
  withoutRelation,
  withRelation,
} from '../../src/domain/relation.ts';
import { NOW, testContact, testInteraction } from '../fixtures/people.ts';

const day = toDay('2026-03-04');
const anna = testContact({}, 'anna');
const ben = testContact({}, 'ben');

function introduction(between: [string, string], introducedOn?: string) {
  const made = newIntroduction({ between }, { id: between.join(), now: NOW });
  return introducedOn ? { ...made, introducedOn: toDay(introducedOn) } : made;
}

function between(contacts: Contact[], introductions = [introduction(['x', 'y'])]) {
  return tiesAmong(contacts, introductions).get('anna')?.get('ben');
}

describe('relation', () => {
  test('knows who brought whom', () => {
    const brought = testContact({ introducedBy: { contactId: 'anna', day } }, 'ben');

    expect(between([anna, brought])).toEqual([{ kind: 'introduced', by: 'anna', day }]);
    expect(tiesAmong([anna, brought], []).get('ben')?.get('anna')).toEqual(
      between([anna, brought]),
    );
  });

  test('knows whom the visitor introduced to each other, once it is done', () => {
    expect(between([anna, ben], [introduction(['ben', 'anna'])])).toBeUndefined();
    expect(between([anna, ben], [introduction(['ben', 'anna'], day)])).toEqual([
      { kind: 'matched', day },
    ]);
  });

  test('reads what is written in either of the two, with its words', () => {
    const how = 'sisters';
    const [plain, worded] = [{ contactId: 'ben' }, { contactId: 'anna', how }];

    expect(between([withRelation(anna, plain), ben])).toEqual([{ kind: 'related' }]);
    expect(between([anna, withRelation(ben, worded)])).toEqual([{ kind: 'related', how }]);
    expect(between([withRelation(anna, plain), withRelation(ben, worded)])).toEqual([
      { kind: 'related', how },
    ]);
  });

  test('counts shared entries once, and gives the latest day', () => {
    const entry = (id: string, date: string, other: string) =>
      testInteraction(date, { with: [other] }, id);
    const both = [
      testContact(
        { interactions: [entry('a', '2026-01-01', 'ben'), entry('b', '2026-02-01', 'ben')] },
        'anna',
      ),
      testContact({ interactions: [entry('a', '2026-01-01', 'anna')] }, 'ben'),
    ];

    expect(between(both)).toEqual([{ kind: 'together', times: 2, day: '2026-02-01' }]);
  });

  test('says the strongest tie first', () => {
    const related = withRelation(anna, { contactId: 'ben' });
    const log = [testInteraction('2026-01-01', { with: ['anna'] })];
    const brought = testContact({ introducedBy: { contactId: 'anna' }, interactions: log }, 'ben');

    const ties = between([related, brought], [introduction(['anna', 'ben'], day)]);

    expect(ties?.map(({ kind }) => kind)).toEqual(['introduced', 'matched', 'related', 'together']);
  });

  test('lists whom one is tied to, the strongest tie first, and once together says too little', () => {
    const entry = (id: string, ...others: string[]) =>
      testInteraction('2026-01-01', { with: others }, id);
    const contacts = [
      testContact({ interactions: [entry('1', 'ben', 'cleo'), entry('2', 'ben')] }, 'anna'),
      ben,
      testContact({}, 'cleo'),
      withRelation(testContact({}, 'dan'), { contactId: 'anna' }),
      testContact({ introducedBy: { contactId: 'anna' } }, 'eva'),
    ];

    const related = relationsOf(tiesAmong(contacts, []), 'anna');

    expect(related.map(({ contactId }) => contactId)).toEqual(['eva', 'dan', 'ben']);
    expect(related.at(-1)?.ties).toEqual([{ kind: 'together', times: 2, day: '2026-01-01' }]);
    expect(relationsOf(tiesAmong(contacts, []), 'nobody')).toEqual([]);
  });

  test('leaves out who is gone, and oneself', () => {
    const alone = withRelation(withRelation(anna, { contactId: 'anna' }), { contactId: 'ben' });

    expect(tiesAmong([alone, { ...ben, deletedAt: NOW }], []).get('anna')?.size).toBe(0);
  });

  test('holds on both sides, whatever is written', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const anyId = fc.constantFrom(...ids, 'nobody');
    const anyPerson = fc.record({ by: anyId, related: fc.array(anyId), with: fc.array(anyId) });

    fc.assert(
      fc.property(fc.array(anyPerson, { minLength: 5, maxLength: 5 }), (people) => {
        const contacts = people.map((person, at) =>
          testContact(
            {
              introducedBy: { contactId: person.by },
              related: person.related.map((contactId) => ({ contactId })),
              interactions: [testInteraction('2026-01-01', { with: person.with }, `e${at}`)],
            },
            ids[at],
          ),
        );
        const ties = tiesAmong(contacts, []);
        for (const [id, others] of ties) {
          expect(others.has(id)).toBe(false);
          for (const [other, list] of others) expect(ties.get(other)?.get(id)).toBe(list);
        }
        expect(tiesAmong([...contacts].reverse(), [])).toEqual(ties);
      }),
    );
  });

  test('is written over, and taken out without a trace', () => {
    const related = withRelation(anna, { contactId: 'ben', how: 'friends' });

    expect(withRelation(related, { contactId: 'ben' }).related).toEqual([{ contactId: 'ben' }]);
    expect(holdsRelation(related, 'ben')).toBe(true);
    expect(withoutRelation(related, 'ben')).toEqual(anna);
    expect(withoutRelation(anna, 'ben')).toBe(anna);
  });
});
