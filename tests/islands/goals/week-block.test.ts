// @vitest-environment happy-dom
import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { withFields } from '../../../src/domain/record.ts';
import type { EditGoal } from '../../../src/islands/goals/goal-kit.ts';
import { WeekBlock } from '../../../src/islands/goals/WeekBlock.tsx';
import { testGoalKit } from '../../fixtures/goal-kit.ts';
import { testGoal } from '../../fixtures/people.ts';

afterEach(() => render(null, document.body));

let kept: number | undefined;

function Form() {
  const [goal, setGoal] = useState({ ...testGoal(), minutesPerWeek: 30 });
  const edit: EditGoal = (patch) => {
    const next = withFields(goal, patch);
    kept = next.minutesPerWeek;
    setGoal(next);
  };
  return h(WeekBlock, {
    kit: testGoalKit(),
    goal,
    before: undefined,
    edit,
    faults: {},
    tried: false,
  });
}

test('minutes stay as they are typed: from 30 to 20 goes by way of 0', async () => {
  render(h(Form, {}), document.body);
  const field = document.querySelector<HTMLInputElement>('input[type="number"]');
  if (!field) throw new Error('There is no field for the minutes.');
  const type = async (text: string) => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  expect(field.value).toBe('30');

  await type('0');
  expect(field.value).toBe('0');
  expect(kept).toBeUndefined();

  await type('20');
  expect(kept).toBe(20);
});
