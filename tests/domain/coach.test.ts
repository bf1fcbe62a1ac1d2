import { describe, expect, it } from 'vitest';
import { coach, restSuggestion, type Suggestion } from '../../src/domain/coach.ts';
import { COACH_RULES, REASON_VALUES } from '../../src/domain/coach/suggestion.ts';
import type { CoachInput } from '../../src/domain/coach/suggestion.ts';
import { addDays, toDay } from '../../src/domain/day.ts';
import { newEvent } from '../../src/domain/event.ts';
import { newLessonProgress } from '../../src/domain/lesson.ts';
import { newCoachMemory, newSettings } from '../../src/domain/settings.ts';
import { completed, testInput, TODAY } from '../fixtures/coach.ts';
import {
  exchanges,
  testContact,
  testGoal,
  testInteraction,
  testPromise,
  testSeat,
} from '../fixtures/people.ts';
import { NOW, testHabit } from '../fixtures/habits.ts';

const MOMENT = { today: TODAY, now: '2026-11-23T09:00:00.000Z' };
const promising = testContact({ promises: [testPromise({ due: TODAY })] }, 'promising');
const met = testContact({ met: { day: TODAY } }, 'met');
const kind = testContact(
  { interactions: [testInteraction('2026-11-16', { received: exchanges('help') })] },
  'kind',
);
const fading = testContact({ cadence: 7, interactions: [testInteraction('2026-11-12')] }, 'fading');
const goal = testGoal({
  seats: [testSeat(), testSeat({ id: 's2', introducerId: 'kind' })],
  places: ['Design night'],
});
const habit = testHabit({ start: TODAY });

/** What the rules beyond promises, messages and habits speak of. */
const brought = testContact(
  { introducedBy: { contactId: 'fading', day: toDay('2026-11-02') } },
  'brought',
);
const taken = testContact(
  {
    interactions: [
      testInteraction('2025-12-01', { received: exchanges('help', 'gift', 'advice') }),
    ],
  },
  'taken',
);
const near = testContact(
  { interactions: ['2026-10-01', '2026-10-20'].map((day) => testInteraction(day)) },
  'near',
);
const dormant = testContact(
  {
    interactions: [
      testInteraction('2020-01-01', { gave: exchanges('help') }),
      testInteraction('2023-01-01', { received: exchanges('advice') }),
    ],
  },
  'dormant',
);
const newcomers = Array.from({ length: 13 }, (_, index) =>
  testContact({ setting: 'company', met: { day: toDay('2026-11-05') } }, `new${index}`),
);
const act = { chosenOn: toDay('2026-11-01'), text: 'Write one note' };

/** Everything that any rule could speak of, R10 apart. */
const FULL: Partial<CoachInput> = {
  contacts: [fading, kind, met, promising],
  goals: [goal],
  habits: [habit],
  progress: [completed('s0')],
};
const EVERYTHING: Partial<CoachInput> = {
  ...FULL,
  contacts: [
    ...(FULL.contacts ?? []),
    ...[brought, taken, near, dormant, ...newcomers],
    testContact({ birthday: '--11-24' }, 'born'),
  ],
  events: [newEvent({ title: 'Circle', day: addDays(TODAY, 1) }, { id: 'e1', now: NOW })],
  progress: [completed('s0'), { ...newLessonProgress('c1', NOW), act }],
  settings: { ...newSettings(NOW), reviewDay: 1 },
  checks: [
    { id: 'k1', createdAt: NOW, updatedAt: NOW, day: addDays(TODAY, -91), answers: { outside: 1 } },
  ],
  backup: { records: 20, isMade: false, since: toDay('2026-01-01'), unsaved: 5 },
};

function keys(input: Partial<CoachInput>): string[] {
  return coach(testInput(input)).map(({ key }) => key);
}

/** Asks again and again, dismissing what was said, and gives everything in order of weight. */
function allSuggestions(input: Partial<CoachInput>): Suggestion[] {
  let memory = newCoachMemory(NOW);
  const all: Suggestion[] = [];
  for (let said = coach(testInput(input)); said[0]; said = coach(testInput({ ...input, memory }))) {
    all.push(said[0]);
    memory = restSuggestion(memory, { key: said[0].key, why: 'dismissed' }, MOMENT);
  }
  return all;
}

const allRules = (input: Partial<CoachInput>) => allSuggestions(input).map(({ rule }) => rule);

describe('coach', () => {
  it('gives a newcomer one act', () => {
    expect(coach(testInput())).toEqual([
      {
        rule: 'R16',
        key: 'R16:s0',
        weight: 30,
        lesson: 's0',
        reason: { id: 'lesson-first', values: { title: 'Why', minutes: 6 } },
        action: { kind: 'open-lesson', lessonId: 's0', slug: 'why-a-network' },
      },
    ]);
  });

  it('says at most three things by weight', () => {
    expect(keys(FULL)).toEqual(['R1:promising:p1', 'R2:met', 'R3:kind:2026-11-16']);
  });

  it('orders every rule by weight', () => {
    const weights = (input: Partial<CoachInput>) => [...new Set(allRules(input))];

    expect(weights(EVERYTHING)).toEqual([
      ...['R1', 'R18', 'R2', 'R3', 'R19', 'R4', 'R5', 'R20', 'R14', 'R21', 'R9', 'R8', 'R17'],
      ...['R13', 'R6', 'R7', 'R12', 'R15', 'R11', 'R16'],
    ]);
    expect(weights({ ...FULL, goals: [] })).toEqual(['R1', 'R2', 'R3', 'R5', 'R10', 'R13', 'R16']);
    expect(new Set(COACH_RULES)).toEqual(new Set([...weights(EVERYTHING), 'R10']));
  });

  it('gives each reason its values', () => {
    const suggestions = [
      ...coach(testInput(FULL)),
      ...coach(testInput({ contacts: [fading], goals: [goal], habits: [habit] })),
      ...coach(testInput({ contacts: [testContact()] })),
      ...allSuggestions(EVERYTHING),
    ];

    const given = suggestions.map(({ reason }) => Object.keys(reason.values));

    expect(given).toEqual(suggestions.map(({ reason }) => REASON_VALUES[reason.id]));
  });

  it('answers the same for shuffled records', () => {
    const contacts = [...(FULL.contacts ?? [])].reverse();

    expect(coach(testInput({ ...FULL, contacts }))).toEqual(coach(testInput(FULL)));
  });

  it('takes the first key among equals', () => {
    const twin = testContact({ met: { day: TODAY } }, 'a-twin');

    expect(keys({ contacts: [met, twin] })[0]).toBe('R2:a-twin');
    expect(keys({ contacts: [twin, met] })[0]).toBe('R2:a-twin');
  });

  it('says one thing of each person', () => {
    const both = testContact({ met: { day: TODAY }, promises: [testPromise({ due: TODAY })] }, 'x');

    expect(keys({ contacts: [both] })).toEqual(['R1:x:p1', 'R10', 'R16:s0']);
    expect(keys({ contacts: [both, met] })).toEqual(['R1:x:p1', 'R2:met', 'R10']);
  });

  it('leaves out what rests', () => {
    const memory = restSuggestion(
      newCoachMemory(NOW),
      { key: 'R1:promising:p1', why: 'later' },
      MOMENT,
    );

    expect(keys({ ...FULL, memory })).toEqual(['R2:met', 'R3:kind:2026-11-16', 'R5:fading']);
    expect(keys({ ...FULL, memory, today: addDays(TODAY, 1) })[0]).toBe('R1:promising:p1');
  });
});
