// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/day.ts';
import { newSettings } from '../../src/domain/settings.ts';
import { openDataSet, type DataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { allLoaded, collection, forgetAll, readAgain } from '../../src/stores/collections.ts';
import { useDataSet } from '../../src/stores/open.ts';
import {
  $settings,
  changeSettings,
  endPauseOfHabits,
  pauseHabits,
} from '../../src/stores/settings.ts';
import { $today } from '../../src/stores/today.ts';

const dayStart = () => localStorage.getItem('enishi.dayStart');

describe('settings', () => {
  let data: DataSet;

  beforeEach(async () => {
    data = openDataSet(memoryEngine());
    useDataSet(data);
    $settings.listen(() => undefined);
    await allLoaded();
  });

  afterEach(() => {
    cleanStores($settings, collection('settings'));
    forgetAll();
    localStorage.clear();
  });

  test('changes one choice and keeps the others', async () => {
    await changeSettings({ weekStart: 7 });
    await changeSettings({ dayStart: 180 });

    expect($settings.get()).toMatchObject({ weekStart: 7, dayStart: 180 });
    expect(dayStart()).toBe('180');
  });

  test('starts the day as restored records say', async () => {
    await changeSettings({ dayStart: 180 });
    const restored = { ...newSettings('2026-11-24T01:00:00.000Z'), dayStart: 240 };
    await data.replaceAll([[`settings:${restored.id}`, restored]]);
    await readAgain();

    expect(dayStart()).toBe('240');
  });

  test('lets all habits rest until a day, and ends the rest', async () => {
    const today = $today.get();
    const to = addDays(today, 7);
    await pauseHabits(to);
    expect($settings.get().pauses).toEqual([{ from: today, to }]);

    await endPauseOfHabits();
    expect($settings.get().pauses).toEqual([]);
  });
});
