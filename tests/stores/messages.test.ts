// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { changeRecord, deleteRecord } from '../../src/stores/change.ts';
import { allLoaded, collection, forgetAll, itemsOf } from '../../src/stores/collections.ts';
import { undoLastAct } from '../../src/stores/commit.ts';
import { $contactById, addContact } from '../../src/stores/contacts.ts';
import { $goals } from '../../src/stores/goals.ts';
import { $introductions, addIntroduction, meetThrough } from '../../src/stores/introductions.ts';
import { logLetter } from '../../src/stores/messages.ts';
import { useDataSet } from '../../src/stores/open.ts';
import { keepSeat } from '../../src/stores/seat-wish.ts';
import { $today } from '../../src/stores/today.ts';

const person = async (single: string) => (await addContact({ name: { single } })) ?? '';
const contact = (id: string) => $contactById.get().get(id);

describe('messages', () => {
  beforeEach(async () => {
    useDataSet(openDataSet(memoryEngine()));
    $contactById.listen(() => undefined);
    $introductions.listen(() => undefined);
    $goals.listen(() => undefined);
    await allLoaded();
  });

  afterEach(() => {
    cleanStores($contactById, $introductions, $goals);
    for (const kind of ['contact', 'introduction', 'goal'] as const) cleanStores(collection(kind));
    forgetAll();
  });

  test('log a letter that was sent, and take it back whole', async () => {
    const ken = await person('Ken');

    await logLetter(ken, { kind: 'thanks' }, 'Thanked');

    expect(contact(ken)?.interactions).toMatchObject([
      { kind: 'message', note: 'Thanked', day: $today.get(), gave: [{ kind: 'thanks' }] },
    ]);
    await undoLastAct();
    expect(contact(ken)?.interactions).toEqual([]);
  });

  test('are not logged with someone who is in the trash or was joined meanwhile', async () => {
    const [ken, mina] = [await person('Ken'), await person('Mina')];
    await deleteRecord('contact', ken);
    await changeRecord({ kind: 'contact', id: mina }, (one) => ({ ...one, mergedInto: ken }), {
      name: 'joined',
    });

    expect(await logLetter(ken, { kind: 'thanks' }, 'Thanked')).toBe(false);
    expect(await logLetter(mina, { kind: 'thanks' }, 'Thanked')).toBe(false);

    const records = itemsOf(collection('contact').get());
    expect(records.flatMap(({ interactions }) => interactions)).toEqual([]);
  });

  test('ask both sides alone, then introduce them once', async () => {
    const [ken, mina] = [await person('Ken'), await person('Mina')];
    await addIntroduction({ between: [ken, mina] });
    const introductionId = itemsOf($introductions.get())[0]?.id ?? '';

    await logLetter(mina, { kind: 'introduce-ask', about: ken, introductionId }, 'Asked');
    const [asked] = itemsOf($introductions.get());
    expect(asked?.askedFirstOn).toBeUndefined();
    expect(asked?.askedSecondOn).toBe($today.get());

    await logLetter(ken, { kind: 'introduce', about: mina, introductionId }, 'Introduced');
    expect(itemsOf($introductions.get())[0]?.introducedOn).toBe($today.get());
    expect(contact(ken)?.interactions.map(({ kind }) => kind)).toEqual(['introduction']);
  });

  test('note who introduced someone, fill the seat, and tell the outcome', async () => {
    const ken = await person('Ken');
    const seat = { role: 'Binder', place: 'outside', startFrom: 'new', targetRung: 'met' } as const;
    await keepSeat({ seat, need: 'skill', purpose: 'Bind books' });
    const [goal] = itemsOf($goals.get());
    const place = { goalId: goal?.id ?? '', seatId: goal?.seats[0]?.id ?? '' };

    const mina =
      (await meetThrough({ name: { single: 'Mina' } }, { introducerId: ken, seat: place })) ?? '';

    expect(contact(mina)?.introducedBy).toEqual({ contactId: ken, day: $today.get() });
    expect(itemsOf($goals.get())[0]?.seats[0]?.contactId).toBe(mina);
    await logLetter(ken, { kind: 'outcome', about: mina }, 'Told');
    expect(contact(mina)?.introducedBy?.outcomeToldOn).toBe($today.get());
  });
});
