import { expect, test } from 'vitest';
import { introductionTree, treeRows } from '../../../src/domain/introduction-tree.ts';
import { cordScale } from '../../../src/islands/network/cord-scale.ts';
import { testContact } from '../../fixtures/people.ts';

test('cord scale: facts that are too long for a phone are whole, and move what stands below', () => {
  const people = ['a', 'b'].map((id) => testContact({ name: { single: id } }, id));
  const [a, b] = people;
  if (!a || !b) throw new Error('There are two.');
  const chain = [a, { ...b, introducedBy: { contactId: 'a' } }];
  const rows = treeRows(introductionTree(chain, []), 9);
  const short = 'January 2026 · 1 through them · you introduced them to Ken in May 2026';
  const facts = rows.map(({ node }) => ({ id: node.contact.id, name: '', about: '', short }));
  const drawn = (width: number) => {
    const { lines, height } = cordScale(rows, facts, { width, locale: 'en' });
    return { lines: lines.map(({ about, y }) => ({ about: about.join(' '), y })), height };
  };

  expect(drawn(900)).toEqual({ lines: [69, 115].map((y) => ({ about: short, y })), height: 138 });
  expect(drawn(290).lines.map(({ about }) => about)).toEqual([short, short]);
  expect(drawn(290).lines[1]?.y).toBeGreaterThan(115);
  expect(drawn(290).height).toBeGreaterThan(138);
});
