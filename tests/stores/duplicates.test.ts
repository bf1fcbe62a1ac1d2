// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LeftOver } from '../../src/domain/contact-leftover.ts';
import { toDay } from '../../src/domain/day.ts';
import { newEvent } from '../../src/domain/event.ts';
import { newIntroduction } from '../../src/domain/introduction.ts';
import { newLessonProgress } from '../../src/domain/lesson.ts';
import type { AnyRecord } from '../../src/domain/records.ts';
import { newCoachMemory } from '../../src/domain/settings.ts';
import { openDataSet } from '../../src/storage/data-set.ts';
import type { Engine } from '../../src/storage/engine.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import {
  allLoaded,
  catchUp,
  collection,
  forgetAll,
  itemsOf,
} from '../../src/stores/collections.ts';
import { undoLastAct } from '../../src/stores/commit.ts';
import { $contacts, patchContact } from '../../src/stores/contacts.ts';
import {
  $duplicates,
  $likelyDuplicates,
  compareAgain,
  mergeContacts,
  tellApart,
} from '../../src/stores/duplicates.ts';
import { $events } from '../../src/stores/events.ts';
import { $introductions } from '../../src/stores/introductions.ts';
import { $problem, useDataSet } from '../../src/stores/open.ts';
import {
  NOW,
  testContact,
  testGoal,
  testInteraction,
  testPromise,
  testSeat,
} from '../fixtures/people.ts';
import { readRow, readRows, writeRows } from '../storage/engines.ts';

const day = toDay('2026-11-20');
const name = { family: '佐藤', given: '恵' };
const emails = ['megumi@example.com'];
const ids = { left: 'kept', right: 'old' };
const words = ({ values }: LeftOver) => `Before: ${values.map(({ value }) => value).join(' ')}`;

const shared = (...others: string[]) => testInteraction('2026-11-01', { with: others }, 'shared');
const kept = testContact(
  { name, emails, title: 'Head', interactions: [shared('old', 'x')] },
  'kept',
);
const old = testContact(
  {
    name: { ...name, givenReading: 'めぐみ' },
    emails,
    title: 'Buyer',
    interactions: [shared('kept', 'x'), testInteraction('2026-11-02', { note: 'Tea' })],
    promises: [testPromise()],
  },
  'old',
);
const friend = testContact(
  {
    name: { single: 'Ken' },
    introducedBy: { contactId: 'old' },
    interactions: [shared('kept', 'old')],
  },
  'x',
);

/** One record of each kind that names the person who will be joined. */
const NAMING: [string, AnyRecord][] = [
  ['contact:x', friend],
  ['goal:g1', testGoal({ seats: [testSeat({ contactId: 'old' })] })],
  ['event:e', newEvent({ title: 'Tea', contactIds: ['kept', 'old'] }, { id: 'e', now: NOW })],
  ['introduction:i', newIntroduction({ between: ['old', 'x'] }, { id: 'i', now: NOW })],
  ['introduction:own', newIntroduction({ between: ['old', 'kept'] }, { id: 'own', now: NOW })],
  [
    'adviser:wall',
    { id: 'wall', createdAt: NOW, updatedAt: NOW, problem: 'wall', contactId: 'old' },
  ],
  [
    'lesson:l',
    {
      ...newLessonProgress('l', NOW),
      act: { chosenOn: day, text: 'Write', recordKey: 'contact:old/p1' },
    },
  ],
  ['coach:me', { ...newCoachMemory(NOW), rests: { 'R1:old:p1': { until: day, why: 'later' } } }],
];

const told = (id: string) => personOf(id)?.namesakes;
const personOf = (id: string) =>
  itemsOf(collection('contact').get()).find((each) => each.id === id);
const found = () => vi.waitUntil(() => $duplicates.get().status === 'ready');
const lanes = () => itemsOf($duplicates.get()).map(({ lane }) => lane);

describe('duplicates', () => {
  let engine: Engine;

  beforeEach(async () => {
    engine = memoryEngine();
    await writeRows(engine, [
      ['contact:kept', kept],
      ['contact:old', old],
    ]);
    useDataSet(openDataSet(engine));
    $likelyDuplicates.listen(() => undefined);
    await allLoaded();
  });

  afterEach(() => {
    const kinds = ['contact', 'introduction', 'event'] as const;
    cleanStores($likelyDuplicates, $duplicates, $contacts, $introductions, $events);
    cleanStores(...kinds.map((kind) => collection(kind)));
    forgetAll();
  });

  test('are found after the records were read', async () => {
    expect($duplicates.get()).toEqual({ status: 'loading' });

    await found();

    // Both were in one entry: that lowers it by a lane.
    expect(lanes()).toEqual(['likely']);
    expect($likelyDuplicates.get()).toHaveLength(1);
  });

  test('are joined in one act that leads every record to the one who stays', async () => {
    await writeRows(engine, NAMING);

    expect(await mergeContacts(ids, { title: 'right' }, words)).toBe(true);

    const rows = new Map(await readRows(engine));
    expect(rows.get('contact:kept')).toMatchObject({
      name: { ...name, givenReading: 'めぐみ' },
      title: 'Buyer',
      note: 'Before: Head',
      interactions: [{ id: 'shared', with: ['x'] }, { id: '2026-11-02' }],
      promises: [{ id: 'p1' }],
    });
    const at = personOf('kept')?.updatedAt;
    expect(rows.get('contact:old')).toEqual({
      ...old,
      mergedInto: 'kept',
      deletedAt: at,
      updatedAt: at,
    });
    expect(rows.get('introduction:own')).toMatchObject({ between: ['old', 'kept'], deletedAt: at });
    for (const [key] of NAMING) {
      if (key !== 'introduction:own')
        expect(JSON.stringify(rows.get(key))).not.toMatch(/"old|:old[:/]/);
    }
    expect(rows.get('contact:x')).toMatchObject({ interactions: [{ with: ['kept'] }] });
    expect(lanes()).toEqual([]);
  });

  test('are parted by the undo, every record as it was', async () => {
    await writeRows(engine, NAMING);
    const records = async () => (await readRows(engine)).filter(([key]) => key !== 'meta');
    const before = await records();

    await mergeContacts(ids, {}, words);
    const joined = await records();
    await undoLastAct();

    expect(joined).not.toEqual(before);
    expect(await records()).toEqual(before);
  });

  test('are joined as another tab left them', async () => {
    const otherTab = openDataSet(engine);
    const keys = ['contact:old', 'goal:g1'] as const;
    await otherTab.mutate({ name: 'other', keys, now: NOW }, () => [
      [keys[0], { ...old, tags: ['tea'] }],
      [keys[1], testGoal({ seats: [testSeat({ contactId: 'old' })] })],
    ]);

    await mergeContacts(ids, {}, words);

    expect(await readRow(engine, 'contact:kept')).toMatchObject({ tags: ['tea'] });
    expect(await readRow(engine, 'goal:g1')).toMatchObject({ seats: [{ contactId: 'kept' }] });
  });

  test('are joined once, whichever tab is first', async () => {
    await mergeContacts(ids, {}, words);
    const once = await readRows(engine);

    const again = [
      await mergeContacts(ids, {}, words),
      await mergeContacts({ left: 'old', right: 'kept' }, {}, words),
      await patchContact('old', { title: 'Buyer' }),
    ];

    expect(again).toEqual([false, false, false]);
    expect($problem.get()?.reason).toBe('gone');
    expect(await readRows(engine)).toEqual(once);
  });

  test('leave another tab when they are joined here', async () => {
    await found();
    const otherTab = openDataSet(engine);
    const gone = { ...old, mergedInto: 'kept', deletedAt: NOW };

    await otherTab.mutate({ name: 'contacts-joined', keys: ['contact:old'], now: NOW }, () => [
      ['contact:old', gone],
    ]);
    await catchUp();

    expect(lanes()).toEqual([]);
  });

  test('are told apart on both records, remembered, and taken back', async () => {
    await found();

    await tellApart(ids);
    await vi.waitUntil(() => lanes()[0] === 'namesake');
    expect([told('kept'), told('old')]).toEqual([['old'], ['kept']]);
    expect($likelyDuplicates.get()).toEqual([]);
    await tellApart(ids);
    expect([told('kept'), told('old')]).toEqual([['old'], ['kept']]);

    await compareAgain(ids);
    await vi.waitUntil(() => lanes()[0] === 'likely');
    expect([told('kept'), told('old')]).toEqual([undefined, undefined]);
    await undoLastAct();
    expect([told('kept'), told('old')]).toEqual([['old'], ['kept']]);
  });
});
