// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { network } from '../../../src/i18n/messages/network.ts';
import { tools } from '../../../src/i18n/messages/tools.ts';
import { PathSeat } from '../../../src/islands/network/PathSeat.tsx';
import { itemsOf } from '../../../src/stores/collections.ts';
import { $goals } from '../../../src/stores/goals.ts';
import { leaveIsland, openStores } from '../../fixtures/island.ts';
import { emptyNetworkKit } from '../../fixtures/network-kit.ts';

afterEach(leaveIsland);

test('a second press keeps no second seat', async () => {
  await openStores([$goals]);
  render(
    h(PathSeat, { kit: emptyNetworkKit, home: tools.en.seatHome, words: 'Kawa' }),
    document.body,
  );

  const button = document.querySelector('button');
  button?.click();
  button?.click();
  await vi.waitFor(() => expect(document.body.textContent).toContain(network.en.path.kept));
  await new Promise((resolve) => setTimeout(resolve, 50));

  expect(itemsOf($goals.get())).toHaveLength(1);
});
