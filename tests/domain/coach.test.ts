import { describe, expect, it } from 'vitest';
import { coach, restSuggestion } from '../../src/domain/coach.ts';
import { COACH_RULES, REASON_VALUES } from '../../src/domain/coach/suggestion.ts';
import type { CoachInput } from '../../src/domain/coach/suggestion.ts';
import { addDays } from '../../src/domain/day.ts';
import { newCoachMemory } from '../../src/domain/settings.ts';
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
const goal = testGoal({ seats: [testSeat()], places: ['Design night'] });
const habit = testHabit({ start: TODAY });

/** Everything that any rule could speak of, R10 apart. */
const FULL: Partial<CoachInput> = {
  contacts: [fading, kind, met, promising],
  goals: [goal],
  habits: [habit],
  progress: [completed('s0')],
};

function keys(input: Partial<CoachInput>): string[] {
  return coach(testInput(input)).map(({ key }) => key);
}

/** Asks again and again, dismissing what was said, and gives the rules in order of weight. */
function allRules(input: Partial<CoachInput>): string[] {
  let memory = newCoachMemory(NOW);
  const rules: string[] = [];
  for (let said = coach(testInput(input)); said[0]; said = coach(testInput({ ...input, memory }))) {
    rules.push(said[0].rule);
    memory = restSuggestion(memory, { key: said[0].key, why: 'dismissed' }, MOMENT);
  }
  return rules;
}

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
    expect(allRules(FULL)).toEqual(['R1', 'R2', 'R3', 'R5', 'R8', 'R13', 'R16']);
    expect(allRules({ ...FULL, goals: [] })).toEqual(['R1', 'R2', 'R3', 'R5', 'R10', 'R13', 'R16']);
    expect(new Set(COACH_RULES)).toEqual(new Set([...allRules(FULL), 'R10']));
  });

  it('gives each reason its values', () => {
    const suggestions = [
      ...coach(testInput(FULL)),
      ...coach(testInput({ contacts: [fading], goals: [goal], habits: [habit] })),
      ...coach(testInput({ contacts: [testContact()] })),
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
