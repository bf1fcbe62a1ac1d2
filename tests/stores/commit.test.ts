// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { eraseEverything } from '../../src/stores/backup.ts';
import { forgetAll } from '../../src/stores/collections.ts';
import { $lastAct, commit, recallLastAct } from '../../src/stores/commit.ts';
import { addContact } from '../../src/stores/contacts.ts';
import { setSample, useDataSet } from '../../src/stores/open.ts';
import { testContact } from '../fixtures/people.ts';

describe('commit', () => {
  beforeEach(async () => {
    useDataSet(openDataSet(memoryEngine()));
    await addContact({ name: { single: 'Mori' } });
  });

  afterEach(() => {
    setSample(false);
    $lastAct.set(undefined);
    sessionStorage.clear();
    forgetAll();
  });

  test('offers the undo on the page that follows', () => {
    const act = $lastAct.get();
    $lastAct.set(undefined);
    recallLastAct();

    expect(act?.name).toBe('contact-added');
    expect($lastAct.get()).toEqual(act);
  });

  test('offers no undo where its note cannot be read', () => {
    $lastAct.set(undefined);
    sessionStorage.setItem('enishi.lastAct', '{"revision":1,');

    expect(recallLastAct).not.toThrow();
    expect($lastAct.get()).toBeUndefined();
  });

  test('offers no undo of the other data set', () => {
    $lastAct.set(undefined);
    setSample(true);
    recallLastAct();

    expect($lastAct.get()).toBeUndefined();
  });

  test('offers no undo of what was erased', async () => {
    await eraseEverything();

    expect($lastAct.get()).toBeUndefined();
  });

  test('offers the undo of an import, not of one that found all of it here', async () => {
    const bring = () =>
      commit({
        name: 'people-imported',
        keys: ['contact:c9'],
        undoable: true,
        lasts: true,
        reducer: () => [['contact:c9', testContact({}, 'c9')]],
      });
    await bring();
    const first = $lastAct.get();
    await bring();

    expect(first?.name).toBe('people-imported');
    expect($lastAct.get()).toEqual(first);
  });
});
