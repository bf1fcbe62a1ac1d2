import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import { toDay } from '../../src/domain/day.ts';
import {
  introducersIn,
  introductionTree,
  treeRows,
  type IntroductionNode,
  type IntroductionTree,
} from '../../src/domain/introduction-tree.ts';
import { newIntroduction } from '../../src/domain/introduction.ts';
import { NOW, testContact } from '../fixtures/people.ts';

const ALL = 10_000;

function met(id: string, day?: string): Contact {
  return testContact(day ? { met: { day: toDay(day) } } : {}, id);
}

function brought(id: string, by: string, day?: string): Contact {
  return testContact({ introducedBy: { contactId: by, ...(day && { day: toDay(day) }) } }, id);
}

function introduction(first: string, second: string, introducedOn?: string) {
  const made = newIntroduction(
    { between: [first, second] },
    { id: `${first} ${second}`, now: NOW },
  );
  return introducedOn ? { ...made, introducedOn: toDay(introducedOn) } : made;
}

/** Writes a tree as lines such as `- keiko 2`. */
function drawn(tree: IntroductionTree): string[] {
  return treeRows(tree, ALL).map(({ node, depth }) =>
    `${'-'.repeat(depth)} ${node.contact.id} ${node.through}`.trim(),
  );
}

const idsOf = (contacts: readonly Contact[] = []) => contacts.map(({ id }) => id);

describe('introduction tree', () => {
  test('hangs everyone on whoever brought them, the larger branch first', () => {
    const tree = introductionTree(
      [
        met('anna', '2026-01-01'),
        met('ben', '2026-02-01'),
        brought('cleo', 'ben', '2026-03-01'),
        brought('dan', 'cleo', '2026-04-01'),
        brought('eva', 'anna', '2026-04-01'),
        met('finn'),
      ],
      [],
    );

    expect(drawn(tree)).toEqual(['ben 2', '- cleo 1', '-- dan 0', 'anna 1', '- eva 0']);
    expect(idsOf(tree.alone)).toEqual(['finn']);
    expect(tree.roots[0]).toMatchObject({ day: '2026-02-01', brought: [{ day: '2026-03-01' }] });
  });

  test('names whoever brought the most first, and nobody for bringing themselves or in a circle', () => {
    const tree = introductionTree(
      [
        brought('self', 'self'),
        brought('first', 'second'),
        brought('second', 'first'),
        met('anna'),
        brought('cleo', 'anna'),
        brought('dan', 'anna'),
      ],
      [],
    );

    expect(introducersIn(tree).map((row) => [row.by.id, idsOf(row.brought)])).toEqual([
      ['anna', ['cleo', 'dan']],
      ['first', ['second']],
    ]);
  });

  test('takes the first meeting for an introduction without a day', () => {
    const introduced = { ...brought('ben', 'anna'), met: { day: toDay('2026-02-01') } };

    const tree = introductionTree([met('anna'), introduced], []);

    expect(tree.roots[0]?.brought[0]?.day).toBe('2026-02-01');
  });

  test.each<[name: string, contacts: Contact[], lines: string[], alone: string[]]>([
    ['someone in the trash', [brought('b', 'a'), { ...met('a'), deletedAt: NOW }], [], ['b']],
    ['nobody known', [brought('b', 'erased')], [], ['b']],
    ['themselves', [brought('b', 'b')], [], ['b']],
    ['each other', [brought('a', 'b'), brought('b', 'a')], ['a 1', '- b 0'], []],
    [
      'each other in a circle with a tail',
      [brought('t', 'c'), brought('a', 'b'), brought('b', 'c'), brought('c', 'a')],
      ['a 3', '- c 2', '-- b 0', '-- t 0'],
      [],
    ],
  ])('loses nobody who was brought by %s', (_name, contacts, lines, alone) => {
    const tree = introductionTree(contacts, []);

    expect(drawn(tree)).toEqual(lines);
    expect(idsOf(tree.alone)).toEqual(alone);
  });

  test('begins a circle with the one met first', () => {
    const early = { ...brought('z', 'a'), met: { day: toDay('2020-01-01') } };
    const late = { ...brought('a', 'z'), met: { day: toDay('2021-01-01') } };

    expect(drawn(introductionTree([late, early], []))).toEqual(['z 1', '- a 0']);
  });

  test('notes at both whom the visitor introduced, once that is done', () => {
    const introductions = [
      introduction('a', 'b', '2026-01-01'),
      introduction('c', 'a', '2026-05-01'),
      introduction('a', 'd'),
      introduction('a', 'erased', '2026-05-01'),
      { ...introduction('b', 'd', '2026-05-01'), deletedAt: NOW },
    ];

    const tree = introductionTree([met('a'), met('b'), met('c'), met('d')], introductions);

    const matched = tree.roots.map(({ contact, matched: list }) => [
      contact.id,
      list.map((match) => `${match.contact.id} ${match.day}`),
    ]);
    expect(matched).toEqual([
      ['a', ['c 2026-05-01', 'b 2026-01-01']],
      ['b', ['a 2026-01-01']],
      ['c', ['a 2026-05-01']],
    ]);
    expect(idsOf(tree.alone)).toEqual(['d']);
  });

  test('names the fewest people through whom half came', () => {
    const contacts = [
      ...['a', 'b', 'c', 'd'].map((id) => met(id)),
      ...['a1', 'a2'].map((id) => brought(id, 'a')),
      ...['b1', 'b2', 'b3'].map((id) => brought(id, 'b')),
      brought('c1', 'c'),
    ];

    const { doors } = introductionTree(contacts, []);

    expect(doors && { ...doors, people: idsOf(doors.people) }).toEqual({
      people: ['b', 'a'],
      covered: 7,
      total: 10,
    });
  });

  test('settles ties of doors by the day, then by the id', () => {
    const pairs = ['x', 'y', 'z'].flatMap((id) => [met(id), brought(`${id}1`, id)]);
    const earlier = pairs.map((contact) =>
      contact.id === 'z'
        ? { ...contact, met: { day: toDay('2020-01-01') } }
        : { ...contact, ...(contact.introducedBy ? {} : { met: { day: toDay('2021-01-01') } }) },
    );

    expect(idsOf(introductionTree(pairs, []).doors?.people)).toEqual(['x', 'y']);
    expect(idsOf(introductionTree(earlier, []).doors?.people)).toEqual(['z', 'x']);
  });

  test('names nobody where most were met by oneself', () => {
    const contacts = [met('a'), met('b'), met('c'), met('d'), met('e'), brought('a1', 'a')];

    expect(introductionTree(contacts, []).doors).toBeUndefined();
    expect(introductionTree([], []).doors).toBeUndefined();
  });

  test('draws no more lines than asked for, whole branches before the next', () => {
    const tree = introductionTree(
      [met('a'), brought('b', 'a'), brought('c', 'b'), met('d'), brought('e', 'd')],
      [],
    );

    const rows = treeRows(tree, 4);

    expect(rows.map(({ node, parent }) => [node.contact.id, parent])).toEqual([
      ['a', -1],
      ['b', 0],
      ['c', 1],
      ['d', -1],
    ]);
  });

  test('holds a chain as long as the log', () => {
    const chain = Array.from({ length: ALL }, (_, at) => brought(`p${at}`, `p${at - 1}`));

    const tree = introductionTree(chain, []);

    expect(tree.roots.map(({ through }) => through)).toEqual([ALL - 1]);
    expect(treeRows(tree, ALL)).toHaveLength(ALL);
  });

  test('holds everyone once, whoever is said to have brought whom', () => {
    const ids = Array.from({ length: 12 }, (_, at) => `p${at}`);
    const anyIntroducer = fc.option(fc.constantFrom(...ids, 'erased'), { nil: undefined });

    fc.assert(
      fc.property(fc.array(anyIntroducer, { minLength: 12, maxLength: 12 }), (introducers) => {
        const contacts = introducers.map((by, at) =>
          by === undefined ? met(`p${at}`) : brought(`p${at}`, by),
        );
        const tree = introductionTree(contacts, []);
        const rows = treeRows(tree, ALL);
        const found = [...rows.map(({ node }) => node.contact.id), ...idsOf(tree.alone)];
        expect(found.sort()).toEqual([...ids].sort());
        for (const { node } of rows) expect(node.through).toBe(descendants(node));
        const { doors } = tree;
        if (doors) expect(doors.covered * 2).toBeGreaterThanOrEqual(doors.total);
        expect(drawn(introductionTree([...contacts].reverse(), []))).toEqual(drawn(tree));
      }),
    );
  });
});

function descendants({ brought: children }: IntroductionNode): number {
  return children.reduce((sum, child) => sum + 1 + descendants(child), 0);
}
