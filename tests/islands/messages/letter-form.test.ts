// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { toDay } from '../../../src/domain/day.ts';
import { letters } from '../../../src/i18n/messages/letters.ts';
import { LetterForm } from '../../../src/islands/messages/LetterForm.tsx';
import { openDataSet } from '../../../src/storage/data-set.ts';
import { memoryEngine } from '../../../src/storage/memory.ts';
import { allLoaded, collection, forgetAll } from '../../../src/stores/collections.ts';
import { $contactById, $contacts } from '../../../src/stores/contacts.ts';
import { useDataSet } from '../../../src/stores/open.ts';
import { testContact } from '../../fixtures/people.ts';

afterEach(() => {
  render(null, document.body);
  cleanStores($contacts, $contactById, collection('contact'));
  forgetAll();
});

test('a second press logs no second letter', async () => {
  const contact = testContact();
  const data = openDataSet(memoryEngine());
  useDataSet(data);
  await data.replaceAll([[`contact:${contact.id}`, contact]]);
  $contactById.listen(() => undefined);
  await allLoaded();
  const onSent = vi.fn();
  render(
    h(LetterForm, {
      t: letters.en,
      locale: 'en',
      today: toDay('2026-11-20'),
      people: $contactById.get(),
      contact,
      wish: { kind: 'first' },
      draft: undefined,
      onDraft: () => undefined,
      onSent,
    }),
    document.body,
  );

  const button = [...document.querySelectorAll('button')].at(-1);
  button?.click();
  button?.click();
  await vi.waitFor(() => expect(onSent).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve, 50));

  expect($contactById.get().get(contact.id)?.interactions).toHaveLength(1);
});
