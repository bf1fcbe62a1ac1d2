import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, joinRecords } from '../../src/domain/record-join.ts';
import { testContact, testGoal, testInteraction, testSeat } from '../fixtures/people.ts';

const EARLY = '2026-11-01T00:00:00.000Z';
const LATE = '2026-11-20T00:00:00.000Z';
const LATER = '2026-11-21T00:00:00.000Z';

type Plain = Record<string, unknown>;
const contact = (input: Plain): Plain => ({ ...testContact(), updatedAt: EARLY, ...input });

/** Joins both ways round and gives the one result. */
function joined(a: Plain, b: Plain): Plain {
  const result = joinRecords(a, b);
  expect(joinRecords(b, a)).toEqual(result);
  return result;
}

describe('record-join', () => {
  test('takes the newest edit of a field and keeps what one side alone has', () => {
    const here = contact({ note: 'old', organization: 'Kita', updatedAt: EARLY });
    const file = contact({ note: 'new', title: 'Head', updatedAt: LATE });

    expect(joined(here, file)).toMatchObject({
      note: 'new',
      organization: 'Kita',
      title: 'Head',
      updatedAt: LATE,
    });
  });

  test('takes a name whole: half of each would be nobody', () => {
    const here = contact({ name: { single: 'Megumi' } });
    const file = contact({ name: { family: '佐藤', given: '恵' }, updatedAt: LATE });

    expect(joined(here, file)['name']).toEqual({ family: '佐藤', given: '恵' });
  });

  test.each([
    ['put in the trash later', {}, { deletedAt: LATE, updatedAt: LATE }, LATE],
    ['taken out of it later', { deletedAt: EARLY }, { updatedAt: LATE }, undefined],
  ])('respects the trash: %s', (_name, a, b, deletedAt) => {
    expect(joined(contact(a), contact(b))['deletedAt']).toBe(deletedAt);
  });

  test('joins entries by id, each as new as itself', () => {
    const [first, second] = [testInteraction('2026-11-02'), testInteraction('2026-11-03')];
    const newer = { ...first, note: 'newer', updatedAt: LATER };
    const here = contact({ interactions: [newer], updatedAt: EARLY });
    const file = contact({ interactions: [{ ...first, note: 'old' }, second], updatedAt: LATE });

    expect(joined(here, file)['interactions']).toEqual([newer, second]);
  });

  test('joins seats, which carry no time, as new as their goal', () => {
    const goal = (role: string, updatedAt: string) => ({
      ...testGoal({ seats: [testSeat({ role }), testSeat({ id: role, role })] }),
      updatedAt,
    });

    expect(joined(goal('Designer', EARLY), goal('Lawyer', LATE))['seats']).toEqual([
      testSeat({ role: 'Lawyer' }),
      testSeat({ id: 'Lawyer', role: 'Lawyer' }),
      testSeat({ id: 'Designer', role: 'Designer' }),
    ]);
  });

  test('joins the days of a habit, one mark being one decision', () => {
    const done = { state: 'done', amount: 3, at: EARLY };
    const skip = { state: 'skip', at: LATE };
    const here = { id: 'h1', updatedAt: LATER, checkIns: { '2026-11-01': done } };
    const checkIns = { '2026-11-01': skip, '2026-11-02': done };
    const file = { id: 'h1', updatedAt: EARLY, checkIns };

    expect(joined(here, file)['checkIns']).toEqual(checkIns);
  });

  test('never makes three of the two people of an introduction', () => {
    const of = (between: string[], updatedAt: string) => ({ id: 'i1', updatedAt, between });

    expect(joined(of(['a', 'b'], EARLY), of(['a', 'c'], LATE))['between']).toEqual(['a', 'c']);
  });

  test('keeps fields it does not know, at every depth', () => {
    const here = contact({ met: { place: 'Kyoto', fromLater: 1 }, colour: 'blue' });
    const file = contact({ met: { place: 'Nara' }, updatedAt: LATE });

    expect(joined(here, file)).toMatchObject({
      met: { place: 'Nara', fromLater: 1 },
      colour: 'blue',
    });
  });

  test('unites tags, topics and addresses', () => {
    const here = contact({ tags: ['golf', 'law'], updatedAt: LATE });

    expect(joined(here, contact({ tags: ['tea', 'law'] }))['tags']).toEqual(['golf', 'law', 'tea']);
  });

  test('makes nothing one that a list holds twice', () => {
    const here = contact({ updatedAt: EARLY });
    const file = { ...here, updatedAt: LATE, lines: ['a', 'a', 'b'] };

    expect(joined(here, file)['lines']).toEqual(['a', 'a', 'b']);
    expect(joined({ ...here, lines: ['a'] }, file)['lines']).toEqual(['a', 'a', 'b']);
    expect(joinRecords(file, file)).toEqual(file);
  });

  test('does the same whichever is first, and nothing the second time', () => {
    const stamp = fc.constantFrom(EARLY, LATE, LATER);
    const text = fc.constantFrom('a', 'b', 'c', '縁', '\ud800');
    const item = fc.record(
      { id: text, updatedAt: stamp, note: text, doneOn: text },
      { requiredKeys: ['id'] },
    );
    const some = <T>(one: fc.Arbitrary<T>, key: (value: T) => string) =>
      fc.uniqueArray(one, { maxLength: 4, selector: key });
    const record = fc.record(
      {
        updatedAt: stamp,
        createdAt: stamp,
        deletedAt: stamp,
        doneOn: text,
        note: text,
        name: fc.record({ single: text, family: text }, { requiredKeys: [] }),
        tags: some(text, String),
        lines: fc.array(text, { maxLength: 4 }),
        interactions: some(item, ({ id }) => id),
        related: some(fc.record({ contactId: text, how: text }), ({ contactId }) => contactId),
        checkIns: fc.dictionary(text, fc.record({ state: text, at: stamp })),
        met: fc.record({ place: text, unknown: fc.jsonValue() }, { requiredKeys: [] }),
        pauses: fc.array(fc.record({ from: text })),
        between: fc.tuple(text, text),
        unknown: fc.jsonValue(),
      },
      { requiredKeys: ['updatedAt', 'createdAt'] },
    );
    fc.assert(
      fc.property(record, record, (a, b) => {
        const result = joinRecords(a, b);
        expect(canonical(joinRecords(b, a))).toBe(canonical(result));
        expect(canonical(joinRecords(result, b))).toBe(canonical(result));
        expect(canonical(joinRecords(a, result))).toBe(canonical(result));
        expect(canonical(joinRecords(a, a))).toBe(canonical(a));
      }),
      { numRuns: 2000 },
    );
  });
});
