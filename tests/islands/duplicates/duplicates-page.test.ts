// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fill } from '../../../src/i18n/format.ts';
import { duplicates } from '../../../src/i18n/messages/duplicates.ts';
import { terms } from '../../../src/i18n/messages/terms.ts';
import { DuplicatesPage } from '../../../src/islands/duplicates/DuplicatesPage.tsx';
import { $contactById, $contacts } from '../../../src/stores/contacts.ts';
import { $duplicates } from '../../../src/stores/duplicates.ts';
import { $events } from '../../../src/stores/events.ts';
import { $introductions } from '../../../src/stores/introductions.ts';
import { leaveIsland, openStores } from '../../fixtures/island.ts';
import { testContact } from '../../fixtures/people.ts';

const t = duplicates.en;
const STORES = [$contacts, $contactById, $events, $introductions, $duplicates];
const PEOPLE = ['Ann', 'Anne', 'Ken', 'Kenn'].map((single) =>
  testContact({ name: { single } }, single),
);

beforeEach(async () => {
  await openStores(STORES, PEOPLE);
  render(h(DuplicatesPage, { t, terms: terms.en, locale: 'en' }), document.body);
});

afterEach(() => {
  leaveIsland();
  location.hash = '';
});

const heading = () => document.querySelector('form h2')?.textContent ?? '';
const said = () => document.querySelector('[role=status]')?.textContent ?? '';

async function compare(left: string, right: string): Promise<void> {
  location.hash = `#left=${left}&right=${right}`;
  await vi.waitFor(() => expect(heading()).toContain(right));
}

function join(): void {
  document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
}

test('duplicates page: a join that is written late does not close the pair that is looked at', async () => {
  await compare('Ann', 'Anne');
  join();
  await compare('Ken', 'Kenn');
  await vi.waitFor(() => expect($contactById.get().has('Anne')).toBe(false));
  await new Promise((resolve) => setTimeout(resolve, 50));

  expect(heading()).toContain('Kenn');
});

test('duplicates page: what came of one pair is not said again after the next', async () => {
  await compare('Ann', 'Anne');
  join();
  await vi.waitFor(() => expect(said()).toContain(fill(t.joined, { name: 'Ann' })));
  await compare('Ken', 'Kenn');
  const toList = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === t.toList,
  );
  toList?.click();
  await vi.waitFor(() => expect(heading()).toBe(''));

  expect(said()).toBe('');
});
