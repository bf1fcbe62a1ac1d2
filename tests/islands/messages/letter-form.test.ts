// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { toDay } from '../../../src/domain/day.ts';
import { letters } from '../../../src/i18n/messages/letters.ts';
import { LetterForm } from '../../../src/islands/messages/LetterForm.tsx';
import { $contactById, $contacts } from '../../../src/stores/contacts.ts';
import { leaveIsland, openStores } from '../../fixtures/island.ts';
import { testContact } from '../../fixtures/people.ts';

afterEach(leaveIsland);

test('a second press logs no second letter', async () => {
  const contact = testContact();
  await openStores([$contacts, $contactById], [contact]);
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
