// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { GoalTurns } from '../../../src/islands/goals/GoalTurns.tsx';
import { testGoalKit } from '../../fixtures/goal-kit.ts';
import { testGoal } from '../../fixtures/people.ts';

afterEach(() => render(null, document.body));

test('that there is no room is said when one asks, and only until there is', async () => {
  const goal = { ...testGoal({}, 'rest'), status: 'paused' } as const;
  const active = ['g1', 'g2', 'g3'].map((id) => testGoal({}, id));
  const show = (others = active) => {
    const kit = testGoalKit([goal, ...others]);
    render(h(GoalTurns, { kit, goal, onEdit: () => undefined }), document.body);
  };
  const alert = () => document.querySelector('[role="alert"]');
  show();
  expect(alert()).toBeNull();

  document.querySelector('button')?.click();
  await vi.waitFor(() => expect(alert()).not.toBeNull());

  show(active.slice(1));
  expect(alert()).toBeNull();
});
