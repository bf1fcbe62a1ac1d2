// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { goals } from '../../../src/i18n/messages/goals.ts';
import { terms } from '../../../src/i18n/messages/terms.ts';
import { GoalsPage } from '../../../src/islands/goals/GoalsPage.tsx';
import { addRecord } from '../../../src/stores/change.ts';
import { $contacts } from '../../../src/stores/contacts.ts';
import { $goals, turnGoal } from '../../../src/stores/goals.ts';
import { leaveIsland, openStores } from '../../fixtures/island.ts';
import { testGoal } from '../../fixtures/people.ts';

const t = goals.en;

afterEach(() => {
  leaveIsland();
  location.hash = '';
});

const buttonOf = (label: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);

const leave = () => buttonOf(t.leave);

test('the form that the address opened stays closed when room goes and comes', async () => {
  await openStores([$goals, $contacts]);
  for (const id of ['g1', 'g2']) {
    await addRecord('goal', testGoal({}, id), { name: 'goal-added' });
  }
  location.hash = '#new';
  render(h(GoalsPage, { t, terms: terms.en, locale: 'en', lessonHref: '/' }), document.body);
  await vi.waitFor(() => expect(leave()).toBeDefined(), { timeout: 5000 });
  leave()?.click();
  await vi.waitFor(() => expect(leave()).toBeUndefined());

  await addRecord('goal', testGoal({}, 'g3'), { name: 'goal-added' });
  await vi.waitFor(() => expect(document.body.textContent).toContain(t.tooManyGoals));
  await turnGoal('g3', 'paused');
  await vi.waitFor(() => expect(document.body.textContent).not.toContain(t.tooManyGoals));
  await new Promise((resolve) => setTimeout(resolve, 50));

  expect(leave()).toBeUndefined();
});
