// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fill } from '../../../src/i18n/format.ts';
import { search } from '../../../src/i18n/messages/search.ts';
import { SearchPanel } from '../../../src/islands/search/SearchPanel.tsx';
import { $contacts } from '../../../src/stores/contacts.ts';
import { leaveIsland, openStores } from '../../fixtures/island.ts';
import { testContact } from '../../fixtures/people.ts';

const PEOPLE = ['Megumi', 'Merle'].map((single) => testContact({ name: { single } }, single));

afterEach(() => {
  leaveIsland();
  vi.unstubAllGlobals();
});

beforeEach(async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  await openStores([$contacts], PEOPLE);
});

function type(text: string): void {
  const acts = { onText: () => undefined, onLeave: () => undefined };
  render(h(SearchPanel, { t: search.en, locale: 'en', text, ...acts }), document.body);
}

const namesFound = () => [...document.querySelectorAll('.found strong')].map((e) => e.textContent);

test('search panel: Enter leads nowhere where nothing was found', async () => {
  type('zzzz');
  const none = fill(search.en.none, { query: 'zzzz' });
  await vi.waitFor(() => expect(document.body.textContent).toContain(none));
  const pressed = vi.fn((event: Event) => event.preventDefault());
  document.body.addEventListener('click', pressed);

  document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));

  expect(pressed).not.toHaveBeenCalled();
});

test('search panel: what an earlier query found stays only where the new one finds it too', async () => {
  type('me');
  await vi.waitFor(() => expect(namesFound()).toEqual(['Megumi', 'Merle']));

  type('mer');
  expect(namesFound()).toEqual(['Merle']);

  type('keiko');
  expect(namesFound()).toEqual([]);
});

test('search panel: to try again leads back to the field, since the button goes', async () => {
  type('keiko');
  await vi.waitFor(() => expect(document.body.textContent).toContain(search.en.failed));
  const retry = document.querySelector('button');
  retry?.focus();
  retry?.click();

  expect(document.activeElement).toBe(document.querySelector('input'));
});
