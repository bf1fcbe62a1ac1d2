import { describe, expect, test } from 'vitest';
import { toDay } from '../../../src/domain/day.ts';
import { importedHabit, planHabitImport } from '../../../src/domain/habit-import.ts';
import { readHabitFile } from '../../../src/formats/habit-file/read-habit-file.ts';
import { bytesOf } from '../../fixtures/habit-files.ts';
import { NOW } from '../../fixtures/habits.ts';

const HEADER = 'HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText\n';
const MB = 1_000_000;
const TODAY = toDay('2026-11-27');
/** Far more than it takes, far less than what grows with the square of the rows. */
const MOST_MS = 20_000;

describe('read-habit-file', () => {
  test.each([
    ['quotes', HEADER + '"'.repeat(19 * MB)],
    ['quotes that never end', HEADER + '"a\n'.repeat(6 * MB)],
    ['separators', HEADER + ','.repeat(19 * MB)],
    ['spaces', HEADER + ' '.repeat(19 * MB)],
    ['brackets', `{"habits":${'['.repeat(19 * MB)}`],
    ['open objects', '{"habits":[{"name":'.repeat(MB)],
  ])('is soon done with 19 MB of nothing but %s', { timeout: 120_000 }, (_, text) => {
    const start = performance.now();
    readHabitFile(bytesOf(text));

    expect(performance.now() - start).toBeLessThan(MOST_MS);
  });

  test('plans fifty thousand habits, also beside as many', { timeout: 120_000 }, () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => `h${index},,,2026-11-02,1,\n`);
    const result = readHabitFile(bytesOf(HEADER + rows.join('')));
    const imported = result.ok ? result.file.habits : [];
    const start = performance.now();
    const here = planHabitImport([], imported, TODAY).map((plan, order) =>
      importedHabit(plan, { id: `n${order}`, order }, { now: NOW, today: TODAY }),
    );
    const again = planHabitImport(here, imported, TODAY);

    expect(again.filter(({ fate }) => fate === 'same').length).toBe(50_000);
    expect(performance.now() - start).toBeLessThan(MOST_MS);
  });
});
