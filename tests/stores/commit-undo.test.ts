// @vitest-environment happy-dom
import fc from 'fast-check';
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EXCHANGE_KINDS, INTERACTION_KINDS } from '../../src/domain/contact.ts';
import { toDay } from '../../src/domain/day.ts';
import { openDataSet, type DataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { changePeople } from '../../src/stores/bulk.ts';
import { deleteRecord, restoreRecord } from '../../src/stores/change.ts';
import { allLoaded, collection, forgetAll, itemsOf } from '../../src/stores/collections.ts';
import { undoLastAct } from '../../src/stores/commit.ts';
import {
  $contacts,
  addContact,
  changeContact,
  patchContact,
  snoozeContact,
} from '../../src/stores/contacts.ts';
import { compareAgain, mergeContacts, tellApart } from '../../src/stores/duplicates.ts';
import {
  changeInteraction,
  deleteInteraction,
  logEntries,
  type LogEntry,
} from '../../src/stores/interactions.ts';
import {
  addIntroduction,
  answerIntroducer,
  introduce,
  noteOutcome,
  turnStep,
} from '../../src/stores/introductions.ts';
import { useDataSet } from '../../src/stores/open.ts';
import { addPromise, deletePromise, keepPromise } from '../../src/stores/promises.ts';
import { relate, unrelate } from '../../src/stores/relations.ts';
import { setGroupRhythm } from '../../src/stores/rhythms.ts';
import { exchanges, testContact, testInteraction, testPromise } from '../fixtures/people.ts';

const today = toDay('2026-11-25');
const shared = testInteraction('2026-11-01', { with: ['b'], gave: exchanges('advice') }, 'shared');
const between: [string, string] = ['a', 'b'];
const introduction = {
  id: 'i1',
  between,
  createdAt: shared.createdAt,
  updatedAt: shared.updatedAt,
};
const people = [
  testContact(
    {
      tags: ['club'],
      promises: [testPromise()],
      interactions: [shared],
      introducedBy: { contactId: 'c' },
    },
    'a',
  ),
  testContact({ interactions: [{ ...shared, with: ['a'] }], cadence: 30 }, 'b'),
  testContact({ note: 'third' }, 'c'),
];

const id = fc.constantFrom('a', 'b', 'c');
const pair = fc.constantFrom(['a', 'b'] as const, ['b', 'c'] as const, ['c', 'a'] as const);
const text = fc.string({ maxLength: 8 });
const kinds = fc.subarray([...EXCHANGE_KINDS], { maxLength: 2 });
const entry = fc
  .record({
    people: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
    newcomer: fc.option(text, { nil: undefined }),
    kind: fc.constantFrom(...INTERACTION_KINDS),
    gave: kinds,
    received: kinds,
    next: fc.option(text, { nil: undefined }),
  })
  .map(({ people: known, newcomer, kind, gave, received, next }): LogEntry => ({
    people: [
      ...known.map((one) => ({ id: one })),
      ...(newcomer === undefined ? [] : [{ name: { single: newcomer } }]),
    ],
    interaction: { day: today, kind, gave: exchanges(...gave), received: exchanges(...received) },
    next: next === undefined ? undefined : { by: 'me', text: next },
  }));

/** Every act on the people of the log; each gives whether it was kept. */
const ACTS: Record<string, fc.Arbitrary<() => Promise<unknown>>> = {
  add: text.map((name) => () => addContact({ name: { single: name } })),
  patch: fc.tuple(id, text).map(
    ([one, note]) =>
      () =>
        patchContact(one, { note }),
  ),
  change: fc.tuple(id, text).map(([one, organization]) => () => {
    const before = itemsOf($contacts.get()).find((contact) => contact.id === one);
    return before ? changeContact(before, { ...before, organization }) : Promise.resolve(false);
  }),
  snooze: id.map((one) => () => snoozeContact(one)),
  remove: id.map((one) => () => deleteRecord('contact', one)),
  putBack: id.map((one) => () => restoreRecord('contact', one)),
  log: fc.array(entry, { minLength: 1, maxLength: 3 }).map((list) => () => logEntries(list)),
  edit: text.map((note) => () => changeInteraction(shared, { ...shared, note }, 'a')),
  unlog: fc.constant(() => deleteInteraction(shared, 'b')),
  promise: fc.tuple(id, text).map(
    ([one, words]) =>
      () =>
        addPromise(one, { by: 'them', text: words }),
  ),
  keep: fc.boolean().map((isDone) => () => keepPromise('a', 'p1', isDone ? today : undefined)),
  unpromise: fc.constant(() => deletePromise('a', 'p1')),
  bulk: fc
    .tuple(
      fc.subarray(['a', 'b', 'c']),
      fc.constantFrom('rest' as const, 'wake' as const, 'trash' as const),
    )
    .map(
      ([ids, kind]) =>
        () =>
          changePeople(ids, { kind }),
    ),
  tag: fc.tuple(fc.subarray(['a', 'b', 'c']), text).map(
    ([ids, tag]) =>
      () =>
        changePeople(ids, { kind: 'tag', tag }),
  ),
  rhythm: text.map((group) => () => setGroupRhythm({ kind: 'tag', group }, 30)),
  introduce: fc.constant(() => introduce(introduction, today)),
  ask: fc.constant(() => turnStep('i1', 'askedFirstOn', today)),
  outcome: text.map((words) => () => noteOutcome('i1', words)),
  another: fc.constant(() => addIntroduction({ between: ['b', 'c'] })),
  answer: fc.constant(() => answerIntroducer('a', 'thankedOn', today)),
  relate: fc.tuple(pair, text).map(
    ([[left, right], how]) =>
      () =>
        relate(left, right, how),
  ),
  unrelate: pair.map(
    ([left, right]) =>
      () =>
        unrelate(left, right),
  ),
  join: pair.map(
    ([left, right]) =>
      () =>
        mergeContacts({ left, right }, {}, ({ field }) => field),
  ),
  tellApart: pair.map(
    ([left, right]) =>
      () =>
        tellApart({ left, right }),
  ),
  compareAgain: pair.map(
    ([left, right]) =>
      () =>
        compareAgain({ left, right }),
  ),
};

describe('commit, taken back', () => {
  let data: DataSet;

  beforeEach(async () => {
    data = openDataSet(memoryEngine());
    useDataSet(data);
    await data.replaceAll([
      ...people.map((contact): [string, unknown] => [`contact:${contact.id}`, contact]),
      ['introduction:i1', introduction],
    ]);
    $contacts.listen(() => undefined);
    await allLoaded();
  });

  afterEach(() => {
    cleanStores($contacts, collection('contact'));
    forgetAll();
    useDataSet(undefined);
  });

  test.each(Object.entries(ACTS))('%s restores every record exactly', async (_name, acts) => {
    const some = fc.oneof(...Object.values(ACTS));

    await fc.assert(
      fc.asyncProperty(fc.array(some, { maxLength: 3 }), acts, async (earlier, act) => {
        for (const before of earlier) await before();
        const { records } = await data.read();

        const isKept = await act();
        if (isKept) await undoLastAct();

        expect((await data.read()).records).toEqual(records);
        const shown = new Map(itemsOf($contacts.get()).map((contact) => [contact.id, contact]));
        const kept = records
          .map(([, record]) => record)
          .filter((record) => 'interactions' in record);
        expect(shown).toEqual(
          new Map(
            kept.filter(({ deletedAt }) => !deletedAt).map((contact) => [contact.id, contact]),
          ),
        );
      }),
      { numRuns: 25 },
    );
  });
});
