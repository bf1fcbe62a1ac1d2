// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { toDay } from '../../../src/domain/day.ts';
import { StepItem } from '../../../src/islands/goals/StepItem.tsx';
import { openDataSet } from '../../../src/storage/data-set.ts';
import { addRecord } from '../../../src/stores/change.ts';
import { allLoaded, collection, forgetAll } from '../../../src/stores/collections.ts';
import { $goals } from '../../../src/stores/goals.ts';
import { $problem, useDataSet } from '../../../src/stores/open.ts';
import { testGoalKit } from '../../fixtures/goal-kit.ts';
import { testGoal } from '../../fixtures/people.ts';
import { refusingEngine } from '../../fixtures/refusing-engine.ts';

afterEach(() => {
  render(null, document.body);
  cleanStores($goals, collection('goal'));
  forgetAll();
});

test.each([undefined, toDay('2026-11-19')])(
  'an act whose tick is refused stands as it is kept: done on %s',
  async (doneOn) => {
    const { engine, refuse } = refusingEngine();
    useDataSet(openDataSet(engine));
    $goals.listen(() => undefined);
    await allLoaded();
    const step = { id: 'a1', text: 'Call', ...(doneOn && { doneOn }) };
    const goal = testGoal({ steps: [step] });
    await addRecord('goal', goal, { name: 'goal-added' });
    const settle = (act: Promise<boolean>) => act;
    render(h(StepItem, { kit: testGoalKit([goal]), goalId: 'g1', step, settle }), document.body);
    refuse();

    const box = document.querySelector('input');
    box?.click();

    await vi.waitFor(() => expect($problem.get()).toBeDefined());
    expect(box?.checked).toBe(doneOn !== undefined);
  },
);
