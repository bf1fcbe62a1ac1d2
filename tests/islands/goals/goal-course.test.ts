// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { toDay } from '../../../src/domain/day.ts';
import { GoalCourse } from '../../../src/islands/goals/GoalCourse.tsx';
import { openDataSet } from '../../../src/storage/data-set.ts';
import { memoryEngine } from '../../../src/storage/memory.ts';
import { addRecord } from '../../../src/stores/change.ts';
import { allLoaded, collection, forgetAll } from '../../../src/stores/collections.ts';
import { $goals } from '../../../src/stores/goals.ts';
import { useDataSet } from '../../../src/stores/open.ts';
import { testGoalKit } from '../../fixtures/goal-kit.ts';
import { testGoal } from '../../fixtures/people.ts';

afterEach(() => {
  render(null, document.body);
  cleanStores($goals, collection('goal'));
  forgetAll();
});

test('a plan that holds is kept once, however often one presses', async () => {
  useDataSet(openDataSet(memoryEngine()));
  $goals.listen(() => undefined);
  await allLoaded();
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
