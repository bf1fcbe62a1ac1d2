// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KINDS } from '../../src/domain/records.ts';
import { openDataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import {
  $suggestions,
  dismissSuggestion,
  laterSuggestion,
  setLessons,
} from '../../src/stores/coach.ts';
import { allLoaded, collection, forgetAll, itemsOf } from '../../src/stores/collections.ts';
import { undoLastAct } from '../../src/stores/commit.ts';
import { $contacts, addContact } from '../../src/stores/contacts.ts';
import { $events } from '../../src/stores/events.ts';
import { $goals } from '../../src/stores/goals.ts';
import { $habits } from '../../src/stores/habits.ts';
import { $lessonProgress } from '../../src/stores/lessons.ts';
import { useDataSet } from '../../src/stores/open.ts';
import { addPromise } from '../../src/stores/promises.ts';
import { $today } from '../../src/stores/today.ts';
import { LESSONS } from '../fixtures/coach.ts';

function rules(): string[] {
  return itemsOf($suggestions.get()).map(({ rule }) => rule);
}

async function load(): Promise<void> {
  $suggestions.listen(() => undefined);
  await allLoaded();
}

describe('coach', () => {
  beforeEach(() => {
    useDataSet(openDataSet(memoryEngine()));
  });

  afterEach(() => {
    const read = [$contacts, $goals, $habits, $events, $lessonProgress];
    cleanStores($suggestions, ...read, ...KINDS.map((kind) => collection(kind)));
    forgetAll();
  });

  test('suggests nothing before everything is known', async () => {
    await load();
    expect($suggestions.get()).toEqual({ status: 'loading' });

    setLessons(LESSONS);
    expect(rules()).toEqual(['R16']);
  });

  test('suggests the promise that is due', async () => {
    setLessons(LESSONS);
    await load();
    const id = (await addContact({ name: { single: 'Megumi' } })) ?? '';
    await addPromise(id, { by: 'me', text: 'Send the book', due: $today.get() });

    expect(rules()).toEqual(['R1', 'R10', 'R16']);
  });

  test('lets a suggestion rest and takes it back', async () => {
    setLessons(LESSONS);
    await load();
    await dismissSuggestion('R16:s0');
    expect(rules()).toEqual([]);

    await undoLastAct();
    expect(rules()).toEqual(['R16']);

    await laterSuggestion('R16:s0');
    expect(rules()).toEqual([]);
  });

  test('says that the records could not be read', async () => {
    useDataSet(
      openDataSet({
        run: () => Promise.reject(new Error('no storage')),
        renew: () => Promise.resolve(),
        close: () => undefined,
      }),
    );
    setLessons(LESSONS);
    await load();

    expect($suggestions.get()).toEqual({ status: 'failed', reason: 'broken' });
  });
});
