// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { doAction, isDirect } from '../../src/stores/coach-action.ts';
import { allLoaded, collection, forgetAll, itemsOf } from '../../src/stores/collections.ts';
import { $contacts, addContact } from '../../src/stores/contacts.ts';
import { $events } from '../../src/stores/events.ts';
import { $habits, addHabit } from '../../src/stores/habits.ts';
import { useDataSet } from '../../src/stores/open.ts';
import { addPromise } from '../../src/stores/promises.ts';
import { $today } from '../../src/stores/today.ts';

const today = $today.get();

describe('coach-action', () => {
  beforeEach(async () => {
    useDataSet(openDataSet(memoryEngine()));
    for (const $items of [$contacts, $events, $habits]) $items.listen(() => undefined);
    await allLoaded();
  });

  afterEach(() => {
    cleanStores($contacts, $events, $habits);
    cleanStores(collection('contact'), collection('event'), collection('habit'));
    forgetAll();
  });

  test('logs a message, with thanks or without', async () => {
    const contactId = (await addContact({ name: { single: 'Megumi' } })) ?? '';
    await doAction({ kind: 'log', contactId, interaction: 'message' });
    await doAction({ kind: 'thank', contactId, interactionId: 'i1' });
    const [contact] = itemsOf($contacts.get());

    expect(contact?.interactions.map(({ day, kind, gave }) => ({ day, kind, gave }))).toEqual([
      { day: today, kind: 'message', gave: [] },
      { day: today, kind: 'message', gave: [{ kind: 'thanks' }] },
    ]);
  });

  test('keeps a promise', async () => {
    const contactId = (await addContact({ name: { single: 'Megumi' } })) ?? '';
    await addPromise(contactId, { by: 'me', text: 'Send the book', due: today });
    const promiseId = itemsOf($contacts.get())[0]?.promises[0]?.id ?? '';
    await doAction({ kind: 'keep-promise', contactId, promiseId });

    expect(itemsOf($contacts.get())[0]?.promises[0]?.doneOn).toBe(today);
  });

  test('plans a gathering for a seat', async () => {
    await doAction({ kind: 'plan-event', goalId: 'g1', seatId: 's1', place: 'Study group' });

    expect(itemsOf($events.get())).toMatchObject([
      { title: 'Study group', place: 'Study group', seatIds: ['s1'], status: 'planned' },
    ]);
  });

  test('ticks a habit', async () => {
    const habitId = (await addHabit({ title: 'Read', start: today })) ?? '';
    await doAction({ kind: 'tick', habitId, unit: today });

    expect(itemsOf($habits.get())[0]?.checkIns[today]?.state).toBe('done');
  });

  test('leaves the others to a page', () => {
    expect(isDirect({ kind: 'add-goal' })).toBe(false);
    expect(isDirect({ kind: 'tick', habitId: 'h1', unit: today })).toBe(true);
  });
});
