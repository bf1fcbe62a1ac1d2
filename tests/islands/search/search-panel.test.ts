// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fill } from '../../../src/i18n/format.ts';
import { search } from '../../../src/i18n/messages/search.ts';
import { SearchPanel } from '../../../src/islands/search/SearchPanel.tsx';
import { openDataSet } from '../../../src/storage/data-set.ts';
import { memoryEngine } from '../../../src/storage/memory.ts';
import { allLoaded, collection, forgetAll } from '../../../src/stores/collections.ts';
import { $contacts } from '../../../src/stores/contacts.ts';
import { useDataSet } from '../../../src/stores/open.ts';
import { testContact } from '../../fixtures/people.ts';

const PEOPLE = ['Megumi', 'Merle'].map((single) => testContact({ name: { single } }, single));

afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
  cleanStores($contacts, collection('contact'), collection('event'), collection('goal'));
  forgetAll();
});

beforeEach(async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  const data = openDataSet(memoryEngine());
  useDataSet(data);
  await data.replaceAll(PEOPLE.map((contact) => [`contact:${contact.id}`, contact]));
  $contacts.listen(() => undefined);
  await allLoaded();
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
