import { describe, expect, test } from 'vitest';
import { coach } from '../../src/domain/coach.ts';
import { addDays } from '../../src/domain/day.ts';
import { dayPlan, type DayInput, type DayPlan } from '../../src/domain/day-plan.ts';
import { newEvent } from '../../src/domain/event.ts';
import { newLessonProgress } from '../../src/domain/lesson.ts';
import { NOW, marks, testDue, testHabit } from '../fixtures/habits.ts';
import { TODAY, completed, testInput } from '../fixtures/coach.ts';
import { testContact, testGoal, testInteraction, testPromise } from '../fixtures/people.ts';

function plan(input: Partial<DayInput> = {}): DayPlan {
  const records = {
    contacts: [],
    goals: [testGoal()],
    habits: [],
    progress: [],
    events: [],
    ...input,
  };
  const suggestions = input.suggestions ?? coach(testInput(records));
  return dayPlan({
    ...records,
    suggestions,
    due: testDue(TODAY),
    rhythms: [],
    today: TODAY,
    ...input,
  });
}

const promises = [testPromise({ due: TODAY }), testPromise({ due: addDays(TODAY, 2) }, 'p2')];
const warm = testContact({ cadence: 30, interactions: [testInteraction('2026-11-01')] }, 'warm');
const quiet = testContact({ cadence: 30, interactions: [testInteraction('2026-10-01')] }, 'quiet');

describe('day-plan', () => {
  test('begins as new', () => {
    expect(plan({ goals: [] }).state).toBe('new');
    expect(plan({ goals: [], progress: [newLessonProgress('s0', NOW)] }).state).toBe('new');
  });

  test('lists what is due beside the suggestions', () => {
    const both = plan({ contacts: [testContact({ promises }), quiet] });
    const unsuggested = plan({ contacts: [testContact({ promises }), quiet], suggestions: [] });

    expect([both.state, both.due, both.soon.map(({ promiseId }) => promiseId)]).toEqual([
      'open',
      [],
      ['p2'],
    ]);
    expect(unsuggested.due.map(({ kind, contactId }) => [kind, contactId])).toEqual([
      ['promise', 'c1'],
      ['keep-in-touch', 'quiet'],
    ]);
  });

  test('is free where nothing is due', () => {
    expect(plan({ contacts: [warm] }).state).toBe('free');
  });

  test('is enough once what was due is done', () => {
    const kept = { ...testPromise({ due: TODAY }), doneOn: TODAY };
    const logged = testContact({ interactions: [testInteraction(TODAY, { kind: 'message' })] });
    const act = { chosenOn: TODAY, text: 'Write', doneOn: TODAY };

    expect(plan({ contacts: [{ ...warm, promises: [kept] }] })).toMatchObject({
      state: 'enough',
      kept: [{ contactId: 'warm', promise: kept }],
    });
    expect(plan({ contacts: [logged] }).state).toBe('enough');
    expect(plan({ habits: [testHabit({ start: TODAY, checkIns: marks(TODAY, 'x') })] }).state).toBe(
      'enough',
    );
    expect(plan({ progress: [completed('s0')] }).state).toBe('enough');
    expect(plan({ progress: [{ ...newLessonProgress('s0', NOW), act }] }).state).toBe('enough');
  });

  test('asks for a day habit today, for a weekly one at last', () => {
    const daily = testHabit({ id: 'daily', start: TODAY });
    const weekly = testHabit({ id: 'weekly', start: TODAY, rule: { kind: 'weekly', times: 2 } });
    const often = testHabit({ id: 'often', start: TODAY, rule: { kind: 'weekly', times: 7 } });
    const weekend = testHabit({ id: 'weekend', rule: { kind: 'weekdays', days: [6] } });
    const refused = testHabit({ id: 'refused', start: TODAY, checkIns: marks(TODAY, 'n') });
    const { state, habits } = plan({
      habits: [daily, weekly, often, weekend, refused],
      suggestions: [],
    });

    expect(state).toBe('open');
    expect(
      habits.map(({ habit, isDone, isToday, done, target }) => [
        habit.id,
        isDone,
        isToday,
        done,
        target,
      ]),
    ).toEqual([
      ['daily', false, true, 0, 7],
      ['weekly', false, false, 0, 2],
      ['often', false, true, 0, 7],
      ['refused', false, true, 0, 7],
    ]);
    expect(plan({ habits: [weekly], suggestions: [] }).state).toBe('free');
  });

  test('keeps the acts that stand nowhere else', () => {
    const withAct = (id: string, act: object) => ({
      ...newLessonProgress(id, NOW),
      act: { chosenOn: TODAY, text: 'Write', ...act },
    });
    const { acts } = plan({
      progress: [
        withAct('s0', {}),
        withAct('m1', { recordKey: 'habit:h1' }),
        withAct('m2', { doneOn: addDays(TODAY, -1) }),
        newLessonProgress('m3', NOW),
      ],
    });

    expect(acts.map(({ id }) => id)).toEqual(['s0']);
  });

  test('lists planned gatherings, the nearest first', () => {
    const event = (id: string, input: object, now = NOW) =>
      newEvent({ title: id, ...input }, { id, now });
    const { events } = plan({
      events: [
        event('no-day-later', {}, '2026-11-23T05:00:00.000Z'),
        event('no-day', {}),
        event('later', { day: addDays(TODAY, 9) }),
        event('soon', { day: addDays(TODAY, 2) }),
        event('went', { status: 'attended' }),
      ],
    });

    expect(events.map(({ id }) => id)).toEqual(['soon', 'later', 'no-day', 'no-day-later']);
  });
});
