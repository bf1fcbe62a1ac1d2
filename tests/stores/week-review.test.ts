// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addDays, toDay } from '../../src/domain/day.ts';
import { openDataSet, type DataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { allLoaded, collection, forgetAll, itemsOf } from '../../src/stores/collections.ts';
import { undoLastAct } from '../../src/stores/commit.ts';
import { $contactById, $contacts } from '../../src/stores/contacts.ts';
import { useDataSet } from '../../src/stores/open.ts';
import { $reviews } from '../../src/stores/reviews.ts';
import { $today } from '../../src/stores/today.ts';
import { finishReview, type ReviewOutcome } from '../../src/stores/week-review.ts';
import { testContact } from '../fixtures/people.ts';

const WEEK = toDay('2026-11-23');
const people = ['a', 'b', 'c'].map((id) => testContact({}, id));
const outcome: ReviewOutcome = {
  week: WEEK,
  line: ' A good week ',
  helped: ['a'],
  promises: [
    { contactId: 'a', kind: 'thank', text: 'Say thank you' },
    { contactId: 'b', kind: 'reopen', text: 'Write' },
  ],
  rest: 'c',
};

describe('week-review', () => {
  let data: DataSet;

  beforeEach(async () => {
    data = openDataSet(memoryEngine());
    useDataSet(data);
    await data.replaceAll(people.map((contact) => [`contact:${contact.id}`, contact]));
    $contactById.listen(() => undefined);
    $reviews.listen(() => undefined);
    await allLoaded();
  });

  afterEach(() => {
    cleanStores($contactById, $contacts, $reviews, collection('contact'), collection('review'));
    forgetAll();
  });

  const person = (id: string) => $contactById.get().get(id);

  test('turns every answer into what it means, in one act', async () => {
    const { revision } = (await data.read()).meta;

    expect(await finishReview(outcome)).toBe(true);

    const today = $today.get();
    expect((await data.read()).meta.revision).toBe(revision + 1);
    expect(person('a')?.interactions).toMatchObject([{ day: today, gave: [{ kind: 'help' }] }]);
    expect(person('a')?.promises).toMatchObject([
      { by: 'me', text: 'Say thank you', due: addDays(today, 2) },
    ]);
    expect(person('b')?.promises).toMatchObject([{ text: 'Write', due: addDays(today, 7) }]);
    expect(person('c')?.resting).toBe(true);
    expect(itemsOf($reviews.get())).toMatchObject([
      { id: WEEK, week: WEEK, doneOn: today, answers: { line: 'A good week' } },
    ]);
  });

  test('is taken back whole by one undo', async () => {
    await finishReview(outcome);

    await undoLastAct();

    expect([...$contactById.get().values()]).toEqual(people);
    expect(itemsOf($reviews.get())).toEqual([]);
  });

  test('adds to a review of the same week and repeats no open promise', async () => {
    await finishReview(outcome);

    await finishReview({ ...outcome, line: '', helped: [], rest: undefined });

    expect(person('a')?.promises).toHaveLength(1);
    expect(person('a')?.interactions).toHaveLength(1);
    expect(itemsOf($reviews.get())).toMatchObject([{ answers: { line: 'A good week' } }]);
  });
});
