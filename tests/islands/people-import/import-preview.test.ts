// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { duplicates } from '../../../src/i18n/messages/duplicates.ts';
import { peopleImport } from '../../../src/i18n/messages/people-import.ts';
import { terms } from '../../../src/i18n/messages/terms.ts';
import type { DuplicatesKit } from '../../../src/islands/duplicates/duplicates-kit.ts';
import { ImportPreview } from '../../../src/islands/people-import/ImportPreview.tsx';
import type { DataSet } from '../../../src/storage/data-set.ts';
import { $contacts } from '../../../src/stores/contacts.ts';
import { readPeopleFiles } from '../../../src/stores/people-reading.ts';
import { leaveIsland, openStores } from '../../fixtures/island.ts';
import { NOW, testContact } from '../../fixtures/people.ts';

const HEAD = 'First Name,Last Name,E-mail Address,Company\n';
const here = testContact({
  name: { family: 'Sato', given: 'Megumi' },
  emails: ['megumi@umino.example'],
  organization: 'Umino',
});
const elsewhere = 'Megumi,Sato,megumi@umino.example,Kawa\n';
const ken = 'Ken,Mori,ken@kawa.example,Kawa\n';

let data: DataSet;

beforeEach(async () => {
  data = await openStores([$contacts], [here]);
});

afterEach(leaveIsland);

function show(csv: string) {
  const result = readPeopleFiles(
    {
      files: [{ name: 'people.csv', bytes: new TextEncoder().encode(csv) }],
      choices: {},
      remembered: {},
      records: { contacts: [here], introductions: [], events: [] },
    },
    { newId: () => crypto.randomUUID(), now: NOW },
    () => undefined,
  );
  if (!result.ok) throw new Error(result.reason);
  const compare: DuplicatesKit = {
    t: duplicates.en,
    terms: terms.en,
    locale: 'en',
    people: new Map([[here.id, here]]),
    events: new Map(),
  };
  const props = { t: peopleImport.en, compare, reading: result.reading, onAgain: () => undefined };
  const onDone = vi.fn();
  render(h(ImportPreview, { ...props, onDone }), document.body);
  return { onDone, button: document.querySelector('button') };
}

test('a double press brings people in once, and says how many were written', async () => {
  const { revision } = (await data.read()).meta;
  const { onDone, button } = show(HEAD + elsewhere + ken);

  expect(button?.textContent).toBe('Bring in 1 person');
  button?.click();
  button?.click();
  await vi.waitFor(() => expect(onDone).toHaveBeenCalled());

  expect(onDone.mock.calls).toEqual([[{ added: 1, changed: 0 }]]);
  expect((await data.read()).meta.revision).toBe(revision + 1);
});

test('nothing is offered where what is chosen writes nothing', () => {
  const { button } = show(HEAD + elsewhere);

  expect(button?.textContent).toBe(peopleImport.en.again);
  expect(document.body.textContent).toContain(peopleImport.en.nothingChosen);
});
