// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { tools } from '../../../src/i18n/messages/tools.ts';
import { AdviserForm } from '../../../src/islands/lessons/AdviserForm.tsx';
import { itemsOf } from '../../../src/stores/collections.ts';
import { $goals } from '../../../src/stores/goals.ts';
import { leaveIsland, openStores } from '../../fixtures/island.ts';

afterEach(leaveIsland);

test('a second press keeps no second seat', async () => {
  await openStores([$goals]);
  const t = tools.en.advisers;
  const acts: Promise<boolean>[] = [];
  const settle = (act: Promise<boolean>) => {
    acts.push(act);
    return act;
  };
  render(
    h(AdviserForm, {
      t,
      home: tools.en.seatHome,
      locale: 'en',
      problem: 'wall',
      contacts: [],
      goals: [],
      settle,
    }),
    document.body,
  );

  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === t.keepSeat,
  );
  button?.click();
  button?.click();
  await Promise.all(acts);

  expect(itemsOf($goals.get())).toHaveLength(1);
});
