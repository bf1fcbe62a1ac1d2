// @vitest-environment happy-dom
import { useStore } from '@nanostores/preact';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toDay } from '../../../src/domain/day.ts';
import { contacts } from '../../../src/i18n/messages/contacts.ts';
import { terms } from '../../../src/i18n/messages/terms.ts';
import { PersonForm } from '../../../src/islands/contacts/PersonForm.tsx';
import { itemsOf } from '../../../src/stores/collections.ts';
import { $contactById, $contacts } from '../../../src/stores/contacts.ts';
import { undoLastAct } from '../../../src/stores/commit.ts';
import { leaveIsland, openStores } from '../../fixtures/island.ts';

const onSaved = vi.fn<(id: string) => void>();

beforeEach(async () => {
  await openStores([$contacts, $contactById]);
  onSaved.mockClear();
  render(h(Page, {}), document.body);
});

function Page() {
  const words = { t: contacts.en, terms: terms.en, locale: 'en' } as const;
  const people = useStore($contactById);
  const acts = { onSaved, onCancel: () => undefined };
  return h(PersonForm, { ...words, ...acts, people, today: toDay('2026-11-20') });
}

afterEach(leaveIsland);

async function save(name: string, times: number): Promise<void> {
  const field = document.querySelector('form input');
  if (field instanceof HTMLInputElement && field.value !== name) {
    field.value = name;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  await new Promise((resolve) => setTimeout(resolve));
  document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
  await vi.waitFor(() => expect(onSaved).toHaveBeenCalledTimes(times));
}

test('a press before the next page has come adds nobody a second time', async () => {
  await save('Keiko', 1);
  await save('Keiko', 2);

  expect(itemsOf($contacts.get())).toHaveLength(1);
  expect(new Set(onSaved.mock.calls.flat()).size).toBe(1);
});

test('a birthday that is wrong is described by its fault, and by its hint still', async () => {
  const birthday = document.querySelector('#person-birthday');
  const described = () =>
    birthday
      ?.getAttribute('aria-describedby')
      ?.split(' ')
      .map((id) => document.getElementById(id)?.textContent);
  expect(described()).toEqual([contacts.en.birthdayHint]);

  const day = birthday?.querySelector<HTMLInputElement>('.day input');
  if (!day) throw new Error('There is no field for the day.');
  day.value = '40';
  day.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));

  const both = [contacts.en.birthdayHint, contacts.en.faults.birthday];
  await vi.waitFor(() => expect(described()).toEqual(both));
});

test('a form that is come back to adds someone else, and whoever was taken back', async () => {
  await save('Keiko', 1);
  await save('Grace', 2);
  expect(itemsOf($contacts.get())).toHaveLength(2);

  await undoLastAct();
  await save('Grace', 3);
  expect(itemsOf($contacts.get())).toHaveLength(2);
});
