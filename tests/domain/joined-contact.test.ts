import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { partContacts, partEntries, partLesson } from '../../src/domain/joined-contact.ts';
import { newLessonProgress } from '../../src/domain/lesson.ts';
import { NOW, testContact, testInteraction, testPromise } from '../fixtures/people.ts';

const day = '2026-11-01';
const own = testInteraction(day, { note: 'Tea' }, 'own');
const both = testInteraction(day, { with: ['kept', 'x'] }, 'both');
const withX = testInteraction(day, { with: ['x'] }, 'with-x');
const joined = {
  ...testContact({ interactions: [own, both, withX], promises: [testPromise({}, 'p1')] }, 'old'),
  mergedInto: 'kept',
  deletedAt: NOW,
};
const kept = testContact(
  {
    interactions: [
      testInteraction(day, {}, 'theirs'),
      { ...own, note: 'Green tea' },
      testInteraction(day, { with: ['x'] }, 'both'),
      withX,
    ],
    promises: [{ ...testPromise({}, 'p1'), doneOn: toDay(day) }, testPromise({}, 'p2')],
  },
  'kept',
);
const pair = { joined, kept };

describe('joined-contact', () => {
  test('parts two people: each has their own history once, as it was changed since', () => {
    const parted = partContacts(pair);

    expect(parted.joined).toEqual({
      ...testContact({}, 'old'),
      namesakes: ['kept'],
      interactions: [{ ...own, note: 'Green tea' }, both, withX],
      promises: [{ ...testPromise({}, 'p1'), doneOn: day }],
    });
    expect(parted.kept).toEqual({
      ...kept,
      namesakes: ['old'],
      interactions: [
        testInteraction(day, {}, 'theirs'),
        testInteraction(day, { with: ['x', 'old'] }, 'both'),
      ],
      promises: [testPromise({}, 'p2')],
    });
  });

  test('brings back what was removed since', () => {
    const { joined: back } = partContacts({ joined, kept: { ...kept, interactions: [] } });

    expect(back.interactions).toEqual(joined.interactions);
  });

  test('names the right one of the two in the entries of others', () => {
    const entries = [
      testInteraction(day, { with: ['kept'] }, 'both'),
      testInteraction(day, { with: ['kept'] }, 'with-x'),
      testInteraction(day, { with: ['kept'] }, 'another'),
    ];
    const other = testContact({ interactions: entries }, 'x');

    expect(partEntries(other, pair).interactions.map((entry) => entry.with)).toEqual([
      ['kept', 'old'],
      ['old'],
      ['kept'],
    ]);
    expect(partEntries(testContact({}, 'y'), pair)).toEqual(testContact({}, 'y'));
  });

  test.each([
    ['contact:kept/p1', 'contact:old/p1'],
    ['contact:kept/p2', 'contact:kept/p2'],
    ['goal:kept/p1', 'goal:kept/p1'],
  ])('leads an act at %s to %s', (before, after) => {
    const act = { chosenOn: toDay(day), text: 'Write' };
    const progress = newLessonProgress('l', NOW);

    const moved = partLesson({ ...progress, act: { ...act, recordKey: before } }, pair);

    expect(moved).toEqual({ ...progress, act: { ...act, recordKey: after } });
  });
});
