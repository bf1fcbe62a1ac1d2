import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, toDay } from '../../../src/domain/day.ts';
import {
  CHECK_IN_STATES,
  HABIT_AREAS,
  type CheckIn,
  type Habit,
} from '../../../src/domain/habit.ts';
import { importedHabit, planHabitImport } from '../../../src/domain/habit-import.ts';
import { writeOwn } from '../../../src/formats/habit-file/own.ts';
import { readHabitFile } from '../../../src/formats/habit-file/read-habit-file.ts';
import { NOW, marks, testHabit } from '../../fixtures/habits.ts';
import { bytesOf } from '../../fixtures/habit-files.ts';

const TODAY = toDay('2026-11-27');

function read(text: string) {
  const result = readHabitFile(bytesOf(text));
  if (!result.ok) throw new Error(result.reason);
  return result.file;
}

/** What an import of the file leaves in a browser that has nothing. */
function comeBack(text: string): Habit[] {
  const plans = planHabitImport([], read(text).habits, TODAY);
  return plans.map((plan) =>
    importedHabit(
      plan,
      { id: plan.imported.whole?.id ?? 'new', order: plan.imported.whole?.order ?? 0 },
      { now: NOW, today: TODAY },
    ),
  );
}

const RICH: Habit = {
  ...testHabit({
    id: '7c0f',
    title: '朝、=1+1 を "声に出して", 読む',
    area: 'reading',
    cue: 'after coffee',
    ifThen: { when: '電車に乗ったら', then: '本を開く' },
    target: { amount: 20, unit: '分' },
    pauses: [{ from: toDay('2026-11-10'), to: toDay('2026-11-12') }],
    archivedOn: toDay('2026-11-25'),
    routineChecks: [
      { day: toDay('2026-11-20'), answers: { unthinking: 4, begun: 4, missing: 3, unreminded: 5 } },
    ],
    order: 2.5,
    practiceId: 'one-more-question',
  }),
  schedule: [
    { from: toDay('2026-11-02'), rule: { kind: 'daily' }, restWeekdays: [7] },
    { from: toDay('2026-11-16'), rule: { kind: 'weekly', times: 3 } },
  ],
  checkIns: {
    ...marks('2026-11-02', 'xnsx'),
    '2026-11-06': {
      state: 'partial',
      amount: 7.5,
      target: 20,
      note: '二行\n"引用", =SUM(A1)',
      at: NOW,
    },
    '2026-11-07': { state: 'not-done', reserve: true, spentOn: toDay('2026-11-09'), at: NOW },
  },
};

const OCCASION = testHabit({
  id: '9d',
  title: RICH.title,
  rule: { kind: 'occasion', source: 'met-someone-new', hours: 48 },
  checkIns: { 'e1:c2': { state: 'done', interactionId: 'e1', at: NOW } },
});

describe('own', () => {
  test('brings habits back whole, two of one title apart', () => {
    expect(comeBack(writeOwn([RICH, OCCASION]))).toEqual([RICH, OCCASION]);
  });

  test('is read by a spreadsheet: a byte order mark, one header, formulas harmless', () => {
    const text = writeOwn([{ ...RICH, title: '=cmd()' }]);

    expect(text.startsWith('\uFEFFHabit,Area,Rule,Start,Day or occasion,Mark,Amount,Note,')).toBe(
      true,
    );
    expect(text).not.toMatch(/(^|[,"\n])[=@]/);
    expect(comeBack(text)[0]?.title).toBe('=cmd()');
  });

  test('takes what a person wrote in a column over the details', () => {
    const [, own = '', first = ''] = writeOwn([testHabit({ title: 'Read' })]).split('\r\n');
    const edited = [
      'Habit,Area,Rule,Start,Day or occasion,Mark,Amount,Note,Details,Habit id',
      own.replace('reflection,daily', 'reading,weekly 2'),
      'Read,reading,weekly 2,2026-11-02,2026/11/3,done,,by hand,,habit',
      first,
    ].join('\r\n');

    expect(comeBack(edited)).toMatchObject([
      {
        area: 'reading',
        schedule: [{ rule: { kind: 'weekly', times: 2 } }],
        checkIns: { '2026-11-03': { state: 'done', note: 'by hand' } },
      },
    ]);
  });

  test('says so where the details cannot be read, and keeps the marks', () => {
    const text = writeOwn([RICH]).replace('""schedule"":[', '""schedule"":{');
    const { habits, refused } = read(text);

    expect(habits[0]?.notes).toEqual(['details-unread']);
    expect(habits[0]?.marks.size).toBe(6);
    expect(refused).toEqual([]);
  });

  test('refuses a row whose day or mark is none, with its line', () => {
    const text = [
      'Habit,Area,Rule,Start,Day or occasion,Mark',
      'Read,reading,daily,2026-11-02,yesterday,done',
      'Read,reading,daily,2026-11-02,2026-11-03,yes',
      'Read,reading,daily,2026-11-02,__proto__,done',
    ].join('\n');

    expect(read(text).refused.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'no-day'],
      [3, 'no-mark'],
      [4, 'no-day'],
    ]);
  });

  test.each(['every 1000000000', 'rolling 1/1000000000'])('knows no rule of %s', (rule) => {
    const text = `Habit,Area,Rule,Start,Day or occasion,Mark\nRead,reading,${rule},2026-11-02,,`;

    expect(read(text).habits.map(({ rule: found, notes }) => [found, notes])).toEqual([
      [undefined, ['rule-unknown']],
    ]);
  });

  test('gives back every mark of any habit', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    const clean = line.filter((text) => tidy(text) === text && text !== '');
    const mark: fc.Arbitrary<CheckIn> = fc.record(
      {
        state: fc.constantFrom(...CHECK_IN_STATES),
        amount: fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
        note: clean,
        at: fc.constant(NOW),
      },
      { requiredKeys: ['state', 'at'] },
    );
    const day = fc.integer({ min: 0, max: 800 }).map((n) => addDays(toDay('2024-09-01'), n));
    const habit = fc
      .tuple(clean, fc.constantFrom(...HABIT_AREAS), fc.dictionary(day, mark), fc.uuid())
      .map(([title, area, checkIns, id]) => testHabit({ id, title, area, checkIns }));

    fc.assert(
      fc.property(fc.uniqueArray(habit, { maxLength: 4, selector: ({ id }) => id }), (habits) => {
        if (habits.length === 0) return;
        expect(comeBack(writeOwn(habits))).toEqual(habits);
      }),
    );
  });
});

/** Text as a form keeps it: on one line, composed, without control signs. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
