// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { toDay } from '../../../src/domain/day.ts';
import { network } from '../../../src/i18n/messages/network.ts';
import { terms } from '../../../src/i18n/messages/terms.ts';
import { tools } from '../../../src/i18n/messages/tools.ts';
import { PathFinder } from '../../../src/islands/network/PathFinder.tsx';

afterEach(() => render(null, document.body));

test('path finder: a search for nothing says so, and leads to the field', async () => {
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
  render(h(PathFinder, { kit, home: tools.en.seatHome }), document.body);

  document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));

  await vi.waitFor(() => expect(document.body.textContent).toContain(network.en.path.fault));
  expect(document.activeElement).toBe(document.querySelector('input'));
});
