// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import type { Introduction } from '../../src/domain/introduction.ts';
import { openDataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { allLoaded, collection, forgetAll, itemsOf } from '../../src/stores/collections.ts';
import { undoLastAct } from '../../src/stores/commit.ts';
import { $contactById, addContact } from '../../src/stores/contacts.ts';
import {
  $introductions,
  addIntroduction,
  answerIntroducer,
  deleteIntroduction,
  introduce,
  noteOutcome,
  turnStep,
} from '../../src/stores/introductions.ts';
import { $problem, useDataSet } from '../../src/stores/open.ts';

const day = toDay('2026-11-20');

const person = async (single: string) => (await addContact({ name: { single } })) ?? '';
const entries = (id: string) => $contactById.get().get(id)?.interactions;

async function testIntroduction(between: [string, string]): Promise<Introduction> {
  await addIntroduction({ between, purpose: 'Both sew' });
  const [introduction] = itemsOf($introductions.get());
  if (!introduction) throw new Error('nothing was kept');
  return introduction;
}

describe('introductions', () => {
  beforeEach(async () => {
    useDataSet(openDataSet(memoryEngine()));
    $contactById.listen(() => undefined);
    $introductions.listen(() => undefined);
    await allLoaded();
  });

  afterEach(() => {
    cleanStores($contactById, $introductions, collection('contact'), collection('introduction'));
    forgetAll();
  });

  test('are logged with both as given when they are made, and undone whole', async () => {
    const [keiko, ken] = [await person('Keiko'), await person('Ken')];
    const introduction = await testIntroduction([keiko, ken]);

    expect(await introduce(introduction, day)).toBe(true);

    expect(itemsOf($introductions.get())[0]?.introducedOn).toBe(day);
    const entry = { day, kind: 'introduction', gave: [{ kind: 'introduction' }], note: 'Both sew' };
    expect(entries(keiko)).toMatchObject([{ ...entry, with: [ken] }]);
    expect(entries(ken)).toMatchObject([{ ...entry, with: [keiko] }]);
    await undoLastAct();
    expect(itemsOf($introductions.get())[0]?.introducedOn).toBeUndefined();
    expect([entries(keiko), entries(ken)]).toEqual([[], []]);
  });

  test('are logged once, however often they are marked', async () => {
    const keiko = await person('Keiko');
    const introduction = await testIntroduction([keiko, await person('Ken')]);

    await introduce(introduction, day);
    await turnStep(introduction.id, 'introducedOn');
    await introduce(introduction, toDay('2026-11-21'));

    expect(entries(keiko)?.map((entry) => entry.day)).toEqual(['2026-11-21']);
  });

  test('are not made where one of the two is gone', async () => {
    const keiko = await person('Keiko');
    const introduction = await testIntroduction([keiko, 'nobody']);

    expect(await introduce(introduction, day)).toBe(false);

    expect($problem.get()?.reason).toBe('gone');
    expect(entries(keiko)).toEqual([]);
    expect(itemsOf($introductions.get())[0]?.introducedOn).toBeUndefined();
  });

  test('keep their steps and what came of them', async () => {
    const { id } = await testIntroduction([await person('Keiko'), await person('Ken')]);

    await turnStep(id, 'askedFirstOn', day);
    await turnStep(id, 'thankedOn', day);
    await turnStep(id, 'askedFirstOn');
    await noteOutcome(id, ' They met twice ');

    const [kept] = itemsOf($introductions.get());
    expect(kept).toMatchObject({ thankedOn: day, outcome: 'They met twice' });
    expect(kept?.askedFirstOn).toBeUndefined();
    await noteOutcome(id, '');
    expect(itemsOf($introductions.get())[0]?.outcome).toBeUndefined();
    await deleteIntroduction(id);
    expect(itemsOf($introductions.get())).toEqual([]);
  });

  test('by others are answered and thanked', async () => {
    const anna = await person('Anna');
    const name = { single: 'Keiko' };
    const keiko = (await addContact({ name, introducedBy: { contactId: anna } })) ?? '';

    await answerIntroducer(keiko, 'thankedOn', day);

    const of = () => $contactById.get().get(keiko)?.introducedBy;
    expect(of()).toEqual({ contactId: anna, thankedOn: day });
    await answerIntroducer(keiko, 'thankedOn');
    expect(of()).toEqual({ contactId: anna });
  });
});
