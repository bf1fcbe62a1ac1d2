// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { toDay } from '../../../src/domain/day.ts';
import { network } from '../../../src/i18n/messages/network.ts';
import { terms } from '../../../src/i18n/messages/terms.ts';
import { tools } from '../../../src/i18n/messages/tools.ts';
import { PathSeat } from '../../../src/islands/network/PathSeat.tsx';
import { openDataSet } from '../../../src/storage/data-set.ts';
import { memoryEngine } from '../../../src/storage/memory.ts';
import { allLoaded, collection, forgetAll, itemsOf } from '../../../src/stores/collections.ts';
import { $goals } from '../../../src/stores/goals.ts';
import { useDataSet } from '../../../src/stores/open.ts';

afterEach(() => {
  render(null, document.body);
  cleanStores($goals, collection('goal'));
  forgetAll();
});

test('a second press keeps no second seat', async () => {
  useDataSet(openDataSet(memoryEngine()));
  $goals.listen(() => undefined);
  await allLoaded();
  const kit = {
    t: network.en,
    terms: terms.en,
    locale: 'en',
    today: toDay('2026-11-20'),
    rhythms: [],
    contacts: [],
    introductions: [],
    goals: [],
  } as const;
  render(h(PathSeat, { kit, home: tools.en.seatHome, words: 'Kawa' }), document.body);

  const button = document.querySelector('button');
  button?.click();
  button?.click();
  await vi.waitFor(() => expect(document.body.textContent).toContain(network.en.path.kept));
  await new Promise((resolve) => setTimeout(resolve, 50));

  expect(itemsOf($goals.get())).toHaveLength(1);
});
