import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { newHabit } from '../../src/domain/habit.ts';
import { keptPlans } from '../../src/domain/obstacle-plan.ts';
import { NOW, testGoal } from '../fixtures/people.ts';

const plan = { obstacle: 'Tired', ifThen: { when: 'it is late', then: 'press Send' } };
const habit = (start: string) =>
  newHabit(
    {
      ...plan,
      title: 'Send',
      start: toDay(start),
      schedule: [{ from: toDay(start), rule: { kind: 'weekly', times: 1 } }],
    },
    { id: start, now: NOW },
  );
const context = { weekStart: 1, pauses: [], occasions: [], today: toDay('2026-11-25') };

describe('obstacle-plan', () => {
  test('lists the plans of habits, then of goals', () => {
    const goals = [
      testGoal(plan),
      testGoal({}, 'g2'),
      testGoal({ ...plan, status: 'paused' }, 'g3'),
    ];

    const kept = keptPlans([habit('2026-11-20')], goals, context);

    expect(kept.map(({ kind, record }) => `${kind} ${record.id}`)).toEqual([
      'habit 2026-11-20',
      'goal g1',
    ]);
    expect(kept[0]?.plan).toEqual(plan);
  });

  test.each([
    ['2026-11-16', false],
    ['2026-11-02', true],
  ])('asks to rewrite a plan of %s: %s', (start, isMissed) => {
    expect(keptPlans([habit(start)], [], context)[0]?.isMissed).toBe(isMissed);
  });
});
