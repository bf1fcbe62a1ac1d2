import { describe, expect, test } from 'vitest';
import { dayNumber, toDay } from '../../../src/domain/day.ts';
import type { ImportedHabit, ImportedHabits } from '../../../src/domain/imported-habit.ts';
import { readHabitFile } from '../../../src/formats/habit-file/read-habit-file.ts';
import {
  BEAVER,
  HABITBULL,
  LOOP_1_FILES,
  LOOP_FILES,
  MHABIT,
  bytesOf,
  zipOf,
} from '../../fixtures/habit-files.ts';

function read(bytes: Uint8Array): ImportedHabits {
  const result = readHabitFile(bytes);
  if (!result.ok) throw new Error(result.reason);
  return result.file;
}

/** A habit as plain values, its marks as `day state amount note`. */
function plain({ marks, ...habit }: ImportedHabit) {
  const lines = [...marks].map(([unit, { state, amount, target, note }]) =>
    [unit, state, amount, target && `of ${target}`, note].filter((v) => v !== undefined).join(' '),
  );
  return { ...habit, marks: lines.sort() };
}

const reason = (bytes: Uint8Array) => {
  const result = readHabitFile(bytes);
  return result.ok ? 'read' : result.reason;
};

describe('read-habit-file', () => {
  test("reads Loop's ZIP", () => {
    const file = read(zipOf(LOOP_FILES));

    expect(file.format).toBe('loop');
    expect(file.refused).toEqual([]);
    expect(file.habits.map(plain)).toEqual([
      {
        title: 'Read, then note',
        area: 'reading',
        rule: { kind: 'daily' },
        start: '2026-11-02',
        isArchived: false,
        note: 'Did you read today?',
        rows: 5,
        notes: ['note-as-cue'],
        marks: [
          '2026-11-02 not-done',
          '2026-11-03 skip travelling',
          '2026-11-05 done Two pages,\nthen "slept"',
        ],
      },
      {
        title: '朝の散歩',
        area: 'health',
        rule: { kind: 'weekly', times: 3 },
        start: '2026-11-06',
        isArchived: false,
        rows: 3,
        notes: ['calendar-week'],
        marks: ['2026-11-06 done 雨のあと'],
      },
      {
        title: 'Practise speaking',
        area: 'speaking',
        rule: { kind: 'weekly', times: 1 },
        start: '2026-11-02',
        isArchived: false,
        target: { amount: 90, unit: 'minutes' },
        rows: 5,
        notes: ['calendar-week'],
        marks: [
          '2026-11-02 not-done 0 of 90',
          '2026-11-03 skip',
          '2026-11-04 partial 30 of 90 short',
          '2026-11-05 done 95.5 of 90',
        ],
      },
      {
        title: 'Coffee',
        area: 'reflection',
        rule: { kind: 'daily' },
        start: '2026-11-02',
        isArchived: false,
        rows: 4,
        notes: ['at-most'],
        marks: ['2026-11-02 done 0', '2026-11-03 done 1', '2026-11-04 not-done 3'],
      },
      {
        title: 'Old course',
        area: 'expertise',
        rule: { kind: 'every', days: 3 },
        start: '2026-10-02',
        isArchived: true,
        archivedOn: '2026-10-03',
        rows: 2,
        notes: ['archived-day'],
        marks: ['2026-10-02 done'],
      },
    ]);
  });

  test('takes no tick of the program itself for one of the visitor', () => {
    const [first, second] = read(zipOf(LOOP_FILES)).habits;

    expect(first?.marks.has('2026-11-04')).toBe(false);
    expect(second?.marks.has('2026-11-05')).toBe(false);
  });

  test('keeps the note of a day that the program ticked, as a neutral day', () => {
    const files = { ...LOOP_FILES, '002/Checkmarks.csv': 'Date,Value,Notes\n2026-11-05,1,snow\n' };

    expect(read(zipOf(files)).habits[1]?.marks.get('2026-11-05')).toEqual({
      state: 'skip',
      note: 'snow',
    });
  });

  test("reads version 1 of Loop, with a folder that has lost the habit's name", () => {
    const [habit] = read(zipOf(LOOP_1_FILES)).habits;

    expect(habit && plain(habit)).toMatchObject({
      title: '瞑想',
      rule: { kind: 'daily' },
      marks: ['2017-03-01 skip', '2017-03-02 not-done', '2017-03-04 done'],
    });
  });

  test('finds the folders of a ZIP that was packed again', () => {
    const packed = Object.entries(LOOP_FILES).map(([name, text]) => [`Loop 2026/${name}`, text]);
    const file = read(
      zipOf({ ...Object.fromEntries(packed), '__MACOSX/Habits.csv': 'Position,Name\n1,x\n' }),
    );

    expect(file.habits).toEqual(read(zipOf(LOOP_FILES)).habits);
  });

  test('names a habit that the list lacks by its folder, or says that it has no name', () => {
    const file = read(
      zipOf({
        ...LOOP_FILES,
        '006 Sing/Checkmarks.csv': 'Date,Value,Notes\n2026-11-02,YES_MANUAL,\n',
        '007/Checkmarks.csv': 'Date,Value,Notes\n2026-11-02,YES_MANUAL,\n',
      }),
    );

    expect(file.habits.at(-1)).toMatchObject({
      title: 'Sing',
      notes: ['name-from-folder', 'rule-unknown'],
    });
    expect(file.refused).toEqual([
      {
        file: '007/Checkmarks.csv',
        line: 2,
        reason: 'no-name',
        text: '2026-11-02, YES_MANUAL,',
        rows: 1,
      },
    ]);
  });

  test('reads HabitBull, and refuses rows with their line and reason', () => {
    const file = read(bytesOf(HABITBULL));

    expect(file.format).toBe('habitbull');
    expect(file.habits.map(plain)).toMatchObject([
      {
        title: 'Walk',
        area: 'health',
        marks: ['2024-02-29 done', '2024-03-01 not-done rain, all day'],
      },
      { title: '英語を聞く', note: '通勤中に', notes: ['rule-unknown', 'note-as-cue'] },
      { title: 'Push-ups', marks: ['2024-03-01 done 25'] },
    ]);
    expect(file.refused.map(({ line, reason: why }) => [line, why])).toEqual([
      [6, 'no-day'],
      [7, 'no-name'],
      [8, 'no-mark'],
    ]);
  });

  test('reads a HabitBull file that a Japanese spreadsheet saved', () => {
    // "名,2024/3/1" in Windows code page 932.
    const header = 'HabitName,HabitDescription,HabitCategory,Date,Value,Notes\r\n';
    const row = [0x96, 0xbc, ...bytesOf(',,,2024/3/1,1,\r\n')];
    const [habit] = read(Uint8Array.from([...bytesOf(header), ...row])).habits;

    expect(habit && plain(habit)).toMatchObject({ title: '名', marks: ['2024-03-01 done'] });
  });

  test('reads Beaver', () => {
    const file = read(bytesOf(BEAVER));

    expect(file.format).toBe('beaver');
    expect(file.habits.map(plain)).toMatchObject([
      {
        title: 'Write a thank-you note',
        area: 'giving',
        rule: { kind: 'weekly', times: 2 },
        rows: 4,
        marks: ['2026-11-02 done to the host', '2026-11-03 not-done no stamp'],
      },
      { title: '日記', rule: { kind: 'daily' }, isArchived: true, archivedOn: '2026-11-02' },
    ]);
    expect(file.refused.map(({ line, reason: why, rows }) => [line, why, rows])).toEqual([
      [1, 'no-day', 1],
      [3, 'deleted', 2],
    ]);
  });

  test('reads mhabit, whose days are numbers', () => {
    const file = read(bytesOf(MHABIT));

    expect(dayNumber(toDay('2026-11-02'))).toBe(20759);
    expect(file.format).toBe('mhabit');
    expect(file.habits.map(plain)).toMatchObject([
      {
        title: '本を読む',
        rule: { kind: 'rolling', times: 2, days: 5 },
        start: '2026-10-24',
        target: { amount: 20, unit: '分' },
        note: '寝る前に',
        marks: [
          '2026-11-02 done 20 of 20',
          '2026-11-03 partial 5 of 20 眠かった',
          '2026-11-04 skip',
        ],
      },
      {
        title: 'Sweets',
        rule: { kind: 'track' },
        isArchived: true,
        notes: ['at-most', 'archived-day'],
        marks: ['2026-11-02 not-done 2'],
      },
    ]);
    expect(file.refused).toMatchObject([{ line: 1, reason: 'no-day' }]);
  });

  test.each([
    ['Loop', zipOf(LOOP_FILES), 19],
    ['HabitBull', bytesOf(HABITBULL), 7],
    ['Beaver', bytesOf(BEAVER), 9],
    ['mhabit', bytesOf(MHABIT), 8],
  ])('accounts for every row of %s', (_, bytes, rows) => {
    const { habits, refused, rows: all } = read(bytes);
    const sum = [...habits, ...refused].reduce((total, item) => total + item.rows, 0);

    expect([all, sum]).toEqual([rows, rows]);
  });

  test.each([
    ['nothing', bytesOf('  \n'), 'empty'],
    ['a header alone', bytesOf(`${HABITBULL.split('\r\n')[0]}\r\n`), 'empty'],
    ['a list of people', bytesOf('Name,E-mail\nMika,mika@example.com\n'), 'unknown'],
    ['other JSON', bytesOf('{"app":"other"}'), 'unknown'],
    ['broken JSON', bytesOf('{"habits":['), 'unknown'],
    ['a ZIP without habits', zipOf({ 'photo.txt': 'x' }), 'unknown'],
    ['half a ZIP', zipOf(LOOP_FILES).subarray(0, 700), 'damaged-zip'],
    ['a ZIP that fills the memory', zipOf({ 'Habits.csv': '0'.repeat(30_000_000) }), 'damaged-zip'],
    ['more than 20 MB', new Uint8Array(20_000_001), 'too-big'],
    [
      'too many rows',
      bytesOf(
        HABITBULL.split('\r\n')
          .slice(0, 1)
          .concat(Array(50_001).fill('a,,,2024-03-01,1,'))
          .join('\n'),
      ),
      'too-many-rows',
    ],
  ])('says what is wrong with %s', (_, bytes, fault) => {
    expect(reason(bytes)).toBe(fault);
  });

  test('refuses a field of a length that nobody writes, and reads the rest', () => {
    const file = read(
      bytesOf(`${HABITBULL}Walk,,,2024-03-05,1,${'a'.repeat(20_001)}\nWalk,,,2024-03-06,1,\n`),
    );

    expect(file.refused.at(-1)).toMatchObject({ line: 9, reason: 'too-long' });
    expect(file.habits[0]?.marks.has('2024-03-06')).toBe(true);
  });

  test('takes signs that turn the direction of writing out of a title', () => {
    const file = read(bytesOf(HABITBULL.replaceAll('Walk', 'Wa\u202Elk')));

    expect(file.habits[0]?.title).toBe('Walk');
  });
});
