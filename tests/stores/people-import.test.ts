// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import type { ImportItem } from '../../src/domain/people-import.ts';
import { openDataSet, type DataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { allLoaded, collection, forgetAll } from '../../src/stores/collections.ts';
import { undoAct, undoLastAct } from '../../src/stores/commit.ts';
import { $contacts } from '../../src/stores/contacts.ts';
import { keptImports } from '../../src/stores/import-history.ts';
import { useDataSet } from '../../src/stores/open.ts';
import { defaultChoice, importPeople, type ImportChoice } from '../../src/stores/people-import.ts';
import { readPeopleFiles } from '../../src/stores/people-reading.ts';
import { NOW, testContact } from '../fixtures/people.ts';

const here = testContact({
  name: { family: 'Sato', given: 'Megumi' },
  emails: ['megumi@umino.example'],
  organization: 'Umino',
});
const CSV =
  'First Name,Last Name,E-mail Address,Company,IMAddress\n' +
  'Megumi,Sato,megumi@umino.example,Kawa,\nKen,Mori,ken@kawa.example,Kawa,\n';

describe('bringing people in', () => {
  let data: DataSet;

  beforeEach(async () => {
    data = openDataSet(memoryEngine());
    useDataSet(data);
    await data.replaceAll([[`contact:${here.id}`, here]]);
    $contacts.listen(() => undefined);
    await allLoaded();
  });

  afterEach(() => {
    cleanStores($contacts, collection('contact'));
    forgetAll();
  });

  /** The one who was here first. */
  const stored = async () => {
    const records = (await data.read()).records.map(([, record]) => record);
    return records.sort((a, b) => Number(b.id === here.id) - Number(a.id === here.id));
  };

  async function itemsOf(csv: string) {
    const contacts = (await stored()) as Contact[];
    const request = {
      files: [{ name: 'people.csv', bytes: new TextEncoder().encode(csv) }],
      choices: {},
      remembered: {},
      records: { contacts, introductions: [], events: [] },
    };
    const stamp = { newId: () => crypto.randomUUID(), now: NOW };
    const result = readPeopleFiles(request, stamp, () => undefined);
    return result.ok ? result.reading.items : [];
  }

  async function bring(csv: string, change: (choice: ImportChoice) => ImportChoice = (c) => c) {
    const items = await itemsOf(csv);
    const chosen = items.map((item) => ({ item, choice: change(defaultChoice(item)) }));
    return importPeople(
      chosen,
      ({ values }) => `Before: ${values.map(({ value }) => value).join()}`,
    );
  }

  test('adds who is new in one act, and leaves what the log knows better', async () => {
    const { revision } = (await data.read()).meta;

    expect(await bring(CSV)).toEqual({ added: 1, changed: 0 });

    expect((await data.read()).meta.revision).toBe(revision + 1);
    const [known, added] = await stored();
    expect(known).toEqual(here);
    expect(added).toMatchObject({ name: { family: 'Mori' }, emails: ['ken@kawa.example'] });
  });

  test('takes the file’s side where that was chosen, and keeps the other in the note', async () => {
    await bring(CSV, (choice) => ({ ...choice, sides: { organization: 'right' } }));

    expect((await stored())[0]).toMatchObject({ organization: 'Kawa', note: 'Before: Umino' });
  });

  test('changes nothing the second time', async () => {
    await bring(CSV);
    const before = await stored();
    const { revision } = (await data.read()).meta;

    await bring(CSV);

    expect(await stored()).toEqual(before);
    expect((await data.read()).meta.revision).toBeLessThanOrEqual(revision + 1);
  });

  test('is taken back by one press', async () => {
    const before = await stored();
    await bring(CSV, (choice) => ({ ...choice, sides: { organization: 'right' } }));

    await undoLastAct();

    expect(await stored()).toEqual(before);
  });

  test('can be taken back long after its notice', async () => {
    const before = await stored();
    await bring(CSV);
    const [last, ...others] = await keptImports();
    expect(others).toEqual([]);
    expect(last).toMatchObject({ name: 'people-imported', records: 1 });

    expect(await undoAct(last?.revision ?? 0)).toBe(true);

    expect(await stored()).toEqual(before);
    expect(await keptImports()).toEqual([]);
  });

  test('says how many it really wrote', async () => {
    const sums = await bring(CSV, (choice) => ({ ...choice, sides: { organization: 'right' } }));

    expect(sums).toEqual({ added: 1, changed: 1 });
  });

  test('adds nobody twice where the same act runs twice', async () => {
    const items = await itemsOf(CSV);
    const chosen = items.map((item) => ({ item, choice: defaultChoice(item) }));

    const first = await importPeople(chosen, () => '');
    const before = await stored();

    expect(first).toEqual({ added: 1, changed: 0 });
    expect(await importPeople(chosen, () => '')).toEqual({ added: 0, changed: 0 });
    expect(await stored()).toEqual(before);
  });

  test.each<[string, (choice: ImportChoice) => ImportChoice, string | undefined]>([
    ['someone new', (choice) => choice, 'ken'],
    ['someone here', (choice) => ({ ...choice, as: here.id }), here.id],
    ['left out', (choice) => ({ ...choice, as: 'leave-out' }), undefined],
  ])('leads to whoever introduced them: %s', async (_name, change, id) => {
    const ken = testContact({ name: { single: 'Ken' } }, 'ken');
    const ann = testContact({ name: { single: 'Ann' }, introducedBy: { contactId: 'ken' } }, 'ann');
    const item = (person: Contact, ties: ImportItem['ties']): ImportItem => ({
      lines: [1],
      person,
      verdict: 'new',
      candidates: [],
      ties,
    });
    const items = [item(ken, {}), item(ann, { ken: 'ken' })];
    const chosen = items.map((one) => ({ item: one, choice: defaultChoice(one) }));

    await importPeople(
      chosen.map((one, at) => (at === 0 ? { ...one, choice: change(one.choice) } : one)),
      () => '',
    );

    const kept = (await stored()).find((record) => record.id === 'ann');
    expect((kept as Contact).introducedBy?.contactId).toBe(id);
  });

  test('leaves out whom the visitor left out', async () => {
    await bring(CSV, (choice) => ({ ...choice, as: 'leave-out' }));

    expect(await stored()).toEqual([here]);
  });
});
