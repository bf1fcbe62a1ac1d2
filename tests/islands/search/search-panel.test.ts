// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { fill } from '../../../src/i18n/format.ts';
import { search } from '../../../src/i18n/messages/search.ts';
import { SearchPanel } from '../../../src/islands/search/SearchPanel.tsx';
import { openDataSet } from '../../../src/storage/data-set.ts';
import { memoryEngine } from '../../../src/storage/memory.ts';
import { allLoaded, collection, forgetAll } from '../../../src/stores/collections.ts';
import { $contacts } from '../../../src/stores/contacts.ts';
import { useDataSet } from '../../../src/stores/open.ts';

afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
  cleanStores($contacts, collection('contact'), collection('event'), collection('goal'));
  forgetAll();
});

test('Enter leads nowhere where nothing was found', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  useDataSet(openDataSet(memoryEngine()));
  $contacts.listen(() => undefined);
  await allLoaded();
  const acts = { onText: () => undefined, onLeave: () => undefined };
  render(h(SearchPanel, { t: search.en, locale: 'en', text: 'zzzz', ...acts }), document.body);
  const none = fill(search.en.none, { query: 'zzzz' });
  await vi.waitFor(() => expect(document.body.textContent).toContain(none));
  const pressed = vi.fn((event: Event) => event.preventDefault());
  document.body.addEventListener('click', pressed);

  document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));

  expect(pressed).not.toHaveBeenCalled();
});
