import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { writeHabitBull } from '../../../src/formats/habit-file/habitbull.ts';
import { readHabitFile } from '../../../src/formats/habit-file/read-habit-file.ts';
import { NOW, marks, testHabit } from '../../fixtures/habits.ts';
import { bytesOf } from '../../fixtures/habit-files.ts';

const WALK = testHabit({
  title: '朝の散歩, 20分',
  area: 'health',
  checkIns: marks('2026-11-02', 'xns'),
});
const LINES = testHabit({
  title: 'Read "aloud"',
  cue: 'after\ncoffee',
  area: 'reading',
  checkIns: {
    '2026-11-03': { state: 'done', amount: 12.4, note: 'two\nlines', at: NOW },
    '2026-11-02': { state: 'partial', amount: 3, at: NOW },
    '2026-11-04': { state: 'partial', at: NOW },
    'e1:c1': { state: 'done', at: NOW },
  },
});

describe('habitbull', () => {
  test('writes what Loop reads: exact columns, one line a row, whole names and numbers', () => {
    const { text, left } = writeHabitBull([WALK, LINES]);

    expect(text.split('\r\n')).toEqual([
      'HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText',
      '"朝の散歩, 20分",,health,2026-11-02,1,',
      '"朝の散歩, 20分",,health,2026-11-03,0,',
      '"Read ""aloud""",after coffee,reading,2026-11-02,3,',
      '"Read ""aloud""",after coffee,reading,2026-11-03,12,two lines',
      '',
    ]);
    expect(left).toBe(3);
  });

  // Loop's own exports: names not escaped in the files over all habits, a comma at the end of each row,
  // folders named with ASCII letters alone.
  test('escapes every name, ends no row with an empty column, and loses no Japanese name', () => {
    const rows = Papa.parse<string[]>(writeHabitBull([WALK, LINES]).text.trimEnd()).data;

    expect(rows.every((cells) => cells.length === 6)).toBe(true);
    expect(new Set(rows.slice(1).map(([name]) => name))).toEqual(
      new Set([WALK.title, LINES.title]),
    );
  });

  test('comes back with the days that it can hold', () => {
    const result = readHabitFile(bytesOf(writeHabitBull([WALK]).text));

    expect(result.ok && [...(result.file.habits[0]?.marks ?? [])]).toEqual([
      ['2026-11-02', { state: 'done' }],
      ['2026-11-03', { state: 'not-done' }],
    ]);
  });
});
