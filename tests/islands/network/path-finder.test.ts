// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { network } from '../../../src/i18n/messages/network.ts';
import { tools } from '../../../src/i18n/messages/tools.ts';
import { PathFinder } from '../../../src/islands/network/PathFinder.tsx';
import { emptyNetworkKit } from '../../fixtures/network-kit.ts';

afterEach(() => render(null, document.body));

test('path finder: a search for nothing says so, and leads to the field', async () => {
  render(h(PathFinder, { kit: emptyNetworkKit, home: tools.en.seatHome }), document.body);

  document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));

  await vi.waitFor(() => expect(document.body.textContent).toContain(network.en.path.fault));
  expect(document.activeElement).toBe(document.querySelector('input'));
});
