// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { goals } from '../../../src/i18n/messages/goals.ts';
import { terms } from '../../../src/i18n/messages/terms.ts';
import { GoalsPage } from '../../../src/islands/goals/GoalsPage.tsx';
import { openDataSet } from '../../../src/storage/data-set.ts';
import { memoryEngine } from '../../../src/storage/memory.ts';
import { addRecord } from '../../../src/stores/change.ts';
import { allLoaded, collection, forgetAll } from '../../../src/stores/collections.ts';
import { $contacts } from '../../../src/stores/contacts.ts';
import { $goals, turnGoal } from '../../../src/stores/goals.ts';
import { useDataSet } from '../../../src/stores/open.ts';
import { testGoal } from '../../fixtures/people.ts';

const t = goals.en;

afterEach(() => {
  render(null, document.body);
  cleanStores($goals, $contacts, collection('goal'), collection('contact'));
  forgetAll();
  location.hash = '';
});

const buttonOf = (label: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);

const leave = () => buttonOf(t.leave);

test('the form that the address opened stays closed when room goes and comes', async () => {
  useDataSet(openDataSet(memoryEngine()));
  for (const store of [$goals, $contacts]) store.listen(() => undefined);
  await allLoaded();
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
