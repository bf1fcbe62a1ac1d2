import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { newlyMet } from '../../src/domain/first-message.ts';
import { firstMessage } from '../../src/domain/coach/first-message.ts';
import { followUps } from '../../src/domain/follow-up.ts';
import { newSettings } from '../../src/domain/settings.ts';
import { testFacts } from '../fixtures/coach.ts';
import { NOW, testContact, testInteraction } from '../fixtures/people.ts';

const today = toDay('2026-11-25');
const rhythms = [{ kind: 'tag', group: 'club', cadence: 'none' }] as const;
const met = (day: string, input = {}, id = day) =>
  testContact({ interactions: [testInteraction(day)], ...input }, id);

describe('first-message', () => {
  test('lists whoever was met in two weeks, latest first', () => {
    const people = [met('2026-11-10'), met('2026-11-11'), met('2026-11-24')];

    expect(newlyMet(people, { today, rhythms: [] }).map(({ metOn }) => metOn)).toEqual([
      '2026-11-24',
      '2026-11-11',
    ]);
  });

  test.each([
    ['family', { setting: 'family' }],
    ['whoever rests', { resting: true }],
    ['whoever has no rhythm by choice', { cadence: 'none' }],
    ['whoever is of a group without a rhythm', { tags: ['club'] }],
    ['whoever is in the trash', { deletedAt: '2026-11-25T00:00:00.000Z' }],
    [
      'whoever was written to',
      {
        interactions: [
          testInteraction('2026-11-24'),
          testInteraction('2026-11-24', { kind: 'message' }, 'm'),
        ],
      },
    ],
    ['whoever is met in the future', { interactions: [testInteraction('2026-11-26')] }],
  ])('leaves out %s', (_who, input) => {
    expect(newlyMet([met('2026-11-24', input)], { today, rhythms })).toEqual([]);
  });

  test.each([
    ['anyone newly met', {}],
    ['family', { setting: 'family' as const }],
    ['whoever rests', { resting: true }],
    ['whoever has no rhythm', { cadence: 'none' as const }],
    ['whoever is of a group without one', { tags: ['club'] }],
    ['whoever is to be met', { interactions: [testInteraction('2026-11-26')] }],
  ])('says the same in the tool, on Today and to the coach of %s', (_who, input) => {
    const contacts = [met('2026-11-24', input)];
    const settings = { ...newSettings(NOW), rhythms: [...rhythms] };

    const inTool = newlyMet(contacts, { today, rhythms }).length;

    expect(
      followUps(contacts, { today, rhythms }).filter(({ kind }) => kind === 'first-message'),
    ).toHaveLength(inTool);
    expect(firstMessage(testFacts({ contacts, settings, today }))).toHaveLength(inTool);
  });
});
