// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { toDay } from '../../../src/domain/day.ts';
import { GoalCourse } from '../../../src/islands/goals/GoalCourse.tsx';
import { addRecord } from '../../../src/stores/change.ts';
import { $goals } from '../../../src/stores/goals.ts';
import { testGoalKit } from '../../fixtures/goal-kit.ts';
import { leaveIsland, openStores } from '../../fixtures/island.ts';
import { testGoal } from '../../fixtures/people.ts';

afterEach(leaveIsland);

test('a plan that holds is kept once, however often one presses', async () => {
  await openStores([$goals]);
  const goal = testGoal({ startedOn: toDay('2026-01-01') });
  await addRecord('goal', goal, { name: 'goal-added' });
  const kit = testGoalKit([goal], { settle: vi.fn((act: Promise<boolean>) => act) });
  render(h(GoalCourse, { kit, goal, onEdit: () => undefined }), document.body);

  const [, keep] = document.querySelectorAll('button');
  keep?.click();
  keep?.click();

  expect(keep?.textContent).toBe(kit.t.rereadKeep);
  expect(kit.settle).toHaveBeenCalledOnce();
});
