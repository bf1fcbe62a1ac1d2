import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeChanges, sameValue } from '../../src/domain/merge.ts';

const anyItem = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  text: fc.string({ maxLength: 2 }),
});
const anyRecord = fc.record(
  {
    id: fc.constant('r1'),
    note: fc.string({ maxLength: 2 }),
    tags: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')),
    items: fc.uniqueArray(anyItem, { selector: ({ id }) => id }),
    name: fc.record({ family: fc.string({ maxLength: 1 }), given: fc.string({ maxLength: 1 }) }),
    unknown: fc.jsonValue({ maxDepth: 2 }),
  },
  { requiredKeys: ['id'] },
);

function holds(law: (base: unknown, mine: unknown, theirs: unknown) => void) {
  fc.assert(fc.property(anyRecord, anyRecord, anyRecord, law));
}

describe('merge', () => {
  test('takes mine where theirs is unchanged', () => {
    holds((base, mine) => {
      expect(mergeChanges(base, mine, base)).toEqual(mine);
    });
  });

  test('takes theirs where mine is unchanged', () => {
    holds((base, _, theirs) => {
      expect(mergeChanges(base, base, theirs)).toEqual(theirs);
    });
  });

  test('takes what both sides agree on', () => {
    holds((base, mine) => {
      expect(mergeChanges(base, mine, mine)).toEqual(mine);
    });
  });

  test('changes nothing when merged again', () => {
    holds((base, mine, theirs) => {
      const merged = mergeChanges(base, mine, theirs);
      expect(mergeChanges(base, mine, merged)).toEqual(merged);
    });
  });

  test('keeps edits of different fields', () => {
    const base = { id: 'r1', note: 'a', title: 'b', name: { family: 'c', given: 'd' } };
    const mine = { ...base, note: 'mine', name: { family: 'mine', given: 'd' } };
    const theirs = { ...base, title: 'theirs', name: { family: 'c', given: 'theirs' } };

    expect(mergeChanges(base, mine, theirs)).toEqual({
      id: 'r1',
      note: 'mine',
      title: 'theirs',
      name: { family: 'mine', given: 'theirs' },
    });
  });

  test('lets mine win one field', () => {
    expect(mergeChanges({ note: 'a' }, { note: 'b' }, { note: 'c' })).toEqual({ note: 'b' });
  });

  test('joins items by id', () => {
    const base = [
      { id: 'a', text: '1' },
      { id: 'b', text: '2' },
      { id: 'c', text: '3' },
    ];
    const mine = [
      { id: 'a', text: 'mine' },
      { id: 'c', text: '3' },
      { id: 'd', text: 'new' },
    ];
    const theirs = [
      { id: 'a', text: '1', due: 'theirs' },
      { id: 'b', text: '2' },
      { id: 'e', text: 'new' },
    ];

    expect(mergeChanges(base, mine, theirs)).toEqual([
      { id: 'a', text: 'mine', due: 'theirs' },
      { id: 'e', text: 'new' },
      { id: 'd', text: 'new' },
    ]);
  });

  test('joins texts as sets', () => {
    expect(mergeChanges(['a', 'b'], ['b', 'c'], ['a', 'b', 'd'])).toEqual(['b', 'd', 'c']);
  });

  test('joins what both began', () => {
    const nothing: { tags?: string[]; items?: { id: string }[]; name?: { given: string } } = {};

    expect(
      mergeChanges(
        nothing,
        { tags: ['a'], items: [{ id: 'a' }], name: { given: 'a' } },
        { tags: ['b'], items: [{ id: 'b' }], name: { given: 'b' } },
      ),
    ).toEqual({ tags: ['b', 'a'], items: [{ id: 'b' }, { id: 'a' }], name: { given: 'a' } });
  });

  test('keeps a removed field removed', () => {
    const base = { id: 'r1', note: 'a', title: 'b' };
    const mine: Partial<typeof base> = { id: 'r1', title: 'b' };

    expect(mergeChanges<Partial<typeof base>>(base, mine, { ...base, title: 'c' })).toEqual({
      id: 'r1',
      title: 'c',
    });
  });

  test.each([
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [[1, [2]], [1, [2]], true],
    [[1, 2], [1], false],
    [[1], { 0: 1 }, false],
    [null, {}, false],
    [Number.NaN, Number.NaN, true],
    ['1', 1, false],
  ])('compares %o with %o', (a, b, expected) => {
    expect(sameValue(a, b)).toBe(expected);
  });
});
