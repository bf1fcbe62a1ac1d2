import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import type { Habit } from '../../src/domain/habit.ts';
import {
  asOwnHabit,
  importedHabit,
  mergedHabit,
  planHabitImport,
} from '../../src/domain/habit-import.ts';
import type { ImportedHabit, ImportedMark } from '../../src/domain/imported-habit.ts';
import { NOW, marks, testHabit } from '../fixtures/habits.ts';

const TODAY = toDay('2026-11-27');

function imported(days: Record<string, ImportedMark>, input: Partial<ImportedHabit> = {}) {
  return {
    title: 'Read',
    area: 'reading',
    rule: { kind: 'daily' },
    start: toDay('2026-11-02'),
    isArchived: false,
    marks: new Map(Object.entries(days)),
    rows: Object.keys(days).length,
    notes: [],
    ...input,
  } satisfies ImportedHabit;
}

const planOne = (habits: Habit[], item: ImportedHabit) => planHabitImport(habits, [item], TODAY)[0];
const DONE: ImportedMark = { state: 'done' };

describe('habit-import', () => {
  test.each<[string, Habit[], ImportedHabit, string]>([
    ['nothing of the title is here', [], imported({}), 'new'],
    [
      'every day is here',
      [testHabit({ checkIns: marks('2026-11-02', 'x') })],
      imported({ '2026-11-02': DONE }),
      'same',
    ],
    ['a day is not', [testHabit()], imported({ '2026-11-02': DONE }), 'merged'],
    [
      'the title differs in width, case and spaces',
      [testHabit({ title: 'ＲＥＡＤ  it' })],
      imported({ '2026-11-02': DONE }, { title: 'read it' }),
      'merged',
    ],
    [
      'it asks for something else',
      [testHabit({ rule: { kind: 'weekly', times: 2 } })],
      imported({ '2026-11-02': DONE }),
      'doubtful',
    ],
    [
      'the file says no rule',
      [testHabit({ rule: { kind: 'weekly', times: 2 } })],
      { ...imported({ '2026-11-02': DONE }), rule: undefined } as unknown as ImportedHabit,
      'merged',
    ],
    [
      'it asks for something else and adds nothing',
      [testHabit({ rule: { kind: 'track' }, checkIns: marks('2026-11-02', 'x') })],
      imported({ '2026-11-02': DONE }),
      'same',
    ],
  ])('tells where %s', (_, habits, item, fate) => {
    expect(planOne(habits, item)?.fate).toBe(fate);
  });

  test('overwrites no mark, and lists where the file differs', () => {
    const here = testHabit({
      checkIns: {
        '2026-11-02': { state: 'not-done', at: NOW },
        '2026-11-03': { state: 'done', note: 'mine', at: NOW },
        '2026-11-04': { state: 'done', at: NOW },
      },
    });
    const theirs = imported({
      '2026-11-02': DONE,
      '2026-11-03': { state: 'done', note: 'theirs' },
      '2026-11-04': { state: 'done', note: 'more', amount: 3 },
      '2026-11-05': { state: 'skip' },
      '2026-12-01': DONE,
    });
    const plan = planOne([here], theirs);

    expect(plan).toMatchObject({
      added: ['2026-11-05'],
      completed: ['2026-11-04'],
      conflicts: [{ unit: '2026-11-02' }, { unit: '2026-11-03' }],
      future: 1,
      same: 0,
    });
    expect(plan && mergedHabit(here, plan, 'later').checkIns).toEqual({
      ...here.checkIns,
      '2026-11-04': { state: 'done', note: 'more', amount: 3, at: NOW },
      '2026-11-05': { state: 'skip', at: 'later' },
    });
  });

  test('finds its own habits again where two have one title', () => {
    const items = [imported({ '2026-11-02': DONE }), imported({ '2026-11-03': DONE })];
    const first = planHabitImport([], items, TODAY).map((plan, index) =>
      importedHabit(plan, { id: `n${index}`, order: index }, { now: NOW, today: TODAY }),
    );

    const again = planHabitImport([...first].reverse(), items, TODAY);

    expect(again.map(({ fate, into }) => [fate, into?.id])).toEqual([
      ['same', 'n0'],
      ['same', 'n1'],
    ]);
  });

  test('puts two habits of one title into no more than one here', () => {
    const items = [imported({ '2026-11-02': DONE }), imported({ '2026-11-03': DONE })];

    const plans = planHabitImport([testHabit({ id: 'a1' })], items, TODAY);

    expect(plans.map(({ fate, into }) => [fate, into?.id])).toEqual([
      ['merged', 'a1'],
      ['new', undefined],
    ]);
  });

  test('knows a habit of our own file by its id, whatever it is called now', () => {
    const whole = testHabit({ id: 'a1', title: 'Read' });
    const here = testHabit({ id: 'a1', title: 'Read aloud', rule: { kind: 'track' } });

    expect(planOne([here], imported({ '2026-11-02': DONE }, { whole }))).toMatchObject({
      fate: 'merged',
      into: { id: 'a1' },
    });
  });

  test('keeps a doubtful one as a habit of its own, the same a second time', () => {
    const here = testHabit({ rule: { kind: 'weekly', times: 2 } });
    const item = imported({ '2026-11-02': DONE }, { note: 'after lunch', isArchived: true });
    const plan = planOne([here], item);
    const own =
      plan &&
      importedHabit(asOwnHabit(plan, TODAY), { id: 'n', order: 2 }, { now: NOW, today: TODAY });

    expect(own).toMatchObject({ id: 'n', cue: 'after lunch', archivedOn: '2026-11-02', order: 2 });
    expect(own && planOne([here, own], item)?.fate).toBe('same');
  });
});
