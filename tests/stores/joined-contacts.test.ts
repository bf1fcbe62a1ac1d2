// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { newLessonProgress } from '../../src/domain/lesson.ts';
import { openDataSet } from '../../src/storage/data-set.ts';
import type { Engine } from '../../src/storage/engine.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { forgetAll } from '../../src/stores/collections.ts';
import { undoLastAct } from '../../src/stores/commit.ts';
import { mergeContacts } from '../../src/stores/duplicates.ts';
import { putBack } from '../../src/stores/joined-contacts.ts';
import { useDataSet } from '../../src/stores/open.ts';
import { NOW, testContact, testGoal, testInteraction, testPromise } from '../fixtures/people.ts';
import { readRow, readRows, writeRows } from '../storage/engines.ts';

const name = { family: '佐藤', given: '恵' };
const act = { chosenOn: toDay('2026-11-20'), text: 'Write' };
const kept = testContact({ name, interactions: [testInteraction('2026-11-01')] }, 'kept');
const old = testContact(
  {
    name,
    interactions: [testInteraction('2026-11-02', { with: ['x'] })],
    promises: [testPromise()],
  },
  'old',
);
const friend = testContact(
  { interactions: [testInteraction('2026-11-02', { with: ['old'] })] },
  'x',
);
const progress = { ...newLessonProgress('l', NOW), act: { ...act, recordKey: 'contact:old/p1' } };

describe('joined-contacts', () => {
  let engine: Engine;

  beforeEach(async () => {
    engine = memoryEngine();
    await writeRows(engine, [
      ['contact:kept', kept],
      ['contact:old', old],
      ['contact:x', friend],
      ['lesson:l', progress],
    ]);
    useDataSet(openDataSet(engine));
    await mergeContacts({ left: 'kept', right: 'old' }, {}, () => '');
  });

  afterEach(forgetAll);

  test('come back with their own history, which then stands nowhere else', async () => {
    expect(await putBack('contact', { ...old, mergedInto: 'kept' })).toBe(true);

    const rows = new Map(await readRows(engine));
    expect(rows.get('contact:kept')).toMatchObject({
      interactions: kept.interactions,
      promises: [],
    });
    expect(rows.get('contact:kept')).toMatchObject({ namesakes: ['old'] });
    const { updatedAt: _updatedAt, ...same } = old;
    expect(rows.get('contact:old')).toMatchObject({ ...same, namesakes: ['kept'] });
    expect(rows.get('contact:old')).not.toHaveProperty('mergedInto');
    expect(rows.get('contact:old')).not.toHaveProperty('deletedAt');
    expect(rows.get('contact:x')).toMatchObject({ interactions: [{ with: ['old'] }] });
    expect(rows.get('lesson:l')).toMatchObject({ act: { recordKey: 'contact:old/p1' } });
  });

  test('are joined again by the undo', async () => {
    const before = (await readRows(engine)).filter(([key]) => key !== 'meta');

    await putBack('contact', { ...old, mergedInto: 'kept' });
    await undoLastAct();

    expect((await readRows(engine)).filter(([key]) => key !== 'meta')).toEqual(before);
  });

  test('come back alone where the other is erased', async () => {
    await engine.run('readwrite', async (tx) => tx.delete('records', 'contact:kept'));

    await putBack('contact', { ...old, mergedInto: 'kept' });

    expect(await readRow(engine, 'contact:old')).toMatchObject({ interactions: old.interactions });
    expect(await readRow(engine, 'contact:old')).not.toHaveProperty('mergedInto');
  });

  test('leave other records of the trash their way back', async () => {
    const goal = { ...testGoal(), deletedAt: NOW };
    await writeRows(engine, [['goal:g1', goal]]);

    await putBack('goal', goal);

    expect(await readRow(engine, 'goal:g1')).not.toHaveProperty('deletedAt');
  });
});
