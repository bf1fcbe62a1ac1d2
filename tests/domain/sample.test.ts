import { describe, expect, test } from 'vitest';
import { coach } from '../../src/domain/coach.ts';
import { metDay, type Contact } from '../../src/domain/contact.ts';
import { coverageOf } from '../../src/domain/coverage.ts';
import { toDay } from '../../src/domain/day.ts';
import type { Goal } from '../../src/domain/goal.ts';
import type { Habit } from '../../src/domain/habit.ts';
import type { LessonProgress } from '../../src/domain/lesson.ts';
import { introductionTree } from '../../src/domain/introduction-tree.ts';
import { mixOf } from '../../src/domain/mix.ts';
import { fiveYearLine, rungsOverTime } from '../../src/domain/network.ts';
import type { AnyRecord, Key } from '../../src/domain/records.ts';
import { sampleRecords } from '../../src/domain/sample.ts';
import { isRecord } from '../../src/storage/records.ts';
import { testInput } from '../fixtures/coach.ts';

const TODAY = toDay('2026-11-23');
const LOCALES = ['en', 'ja'] as const;
const LEAP_DAY = toDay('2028-02-29');

function ofKind<T extends AnyRecord>(rows: readonly [Key, AnyRecord][], kind: string): T[] {
  return rows.filter(([key]) => key.startsWith(`${kind}:`)).map(([, record]) => record as T);
}

describe('sample', () => {
  test.each(LOCALES)('builds valid records (%s)', (locale) => {
    const rows = sampleRecords(locale, LEAP_DAY);

    expect(rows.filter(([key, record]) => !isRecord(key, record))).toEqual([]);
    expect(new Set(rows.map(([key]) => key)).size).toBe(rows.length);
  });

  test.each(LOCALES)('has forty people with names (%s)', (locale) => {
    const people = ofKind<Contact>(sampleRecords(locale, TODAY), 'contact');
    const names = people.map(({ name }) => `${name.family} ${name.given}`);

    expect(new Set(names).size).toBe(40);
    expect(names.join()).not.toMatch(/undefined/);
  });

  test('reads every Japanese name', () => {
    const people = ofKind<Contact>(sampleRecords('ja', TODAY), 'contact');
    const readings = people.map(({ name }) => `${name.familyReading} ${name.givenReading}`);

    expect(
      readings.filter((reading) => !/^\p{Script=Hiragana}+ \p{Script=Hiragana}+$/u.test(reading)),
    ).toEqual([]);
  });

  test('tells the same year in both languages', () => {
    const shape = (locale: 'en' | 'ja') =>
      ofKind<Contact>(sampleRecords(locale, TODAY), 'contact').map((person) => ({
        id: person.id,
        setting: person.setting,
        log: person.interactions.map(({ day, kind, gave, received, note }) => [
          day,
          kind,
          gave,
          received,
          note !== undefined,
        ]),
      }));

    expect(shape('ja')).toEqual(shape('en'));
  });

  test('is the same every time', () => {
    expect(sampleRecords('en', TODAY)).toEqual(sampleRecords('en', TODAY));
  });

  test('deepens over the year', () => {
    const people = ofKind<Contact>(sampleRecords('en', TODAY), 'contact');
    const months = rungsOverTime(people, TODAY, 12);

    expect(months.at(-1)?.counts).toEqual({ met: 16, acquainted: 10, reciprocal: 8, trusted: 5 });
    expect(months[0]?.counts.trusted).toBe(2);
    expect(fiveYearLine(people, TODAY).pacePerYear).toBe(4);
    expect(mixOf(people).well).toBe(0.5);
  });

  test('leaves a month without entries', () => {
    const people = ofKind<Contact>(sampleRecords('en', TODAY), 'contact');
    const months = new Set(
      people.flatMap(({ interactions }) => interactions.map(({ day }) => day.slice(0, 7))),
    );

    expect(months.has('2026-04')).toBe(false);
  });

  test('covers one need, half covers one', () => {
    const rows = sampleRecords('en', TODAY);
    const [goal] = ofKind<Goal>(rows, 'goal');
    const states =
      goal && coverageOf(goal, ofKind<Contact>(rows, 'contact')).needs.map(({ state }) => state);

    expect(states).toEqual(['covered', 'thin', 'none']);
  });

  test('holds an entry of several people alike in each of them', () => {
    const people = ofKind<Contact>(sampleRecords('en', TODAY), 'contact');
    const shared = people.flatMap(({ id, interactions }) =>
      interactions.flatMap((entry) =>
        entry.with ? [{ ...entry, with: [id, ...entry.with].sort().join() }] : [],
      ),
    );
    const byId = new Map(shared.map((entry) => [entry.id, entry]));

    expect(byId.size).toBeGreaterThan(3);
    expect(shared).toEqual(shared.map(({ id }) => byId.get(id)));
    expect(shared.length).toBe(
      [...byId.values()].reduce((sum, entry) => sum + entry.with.split(',').length, 0),
    );
  });

  test('opens doors: half of the people came through five', () => {
    const people = ofKind<Contact>(sampleRecords('ja', TODAY), 'contact');
    const tree = introductionTree(people, []);

    expect(tree.doors?.people.length).toBe(5);
    expect(tree.alone.length).toBe(9);
    expect(people.filter(({ related }) => related).length).toBe(5);
  });

  test('meets nobody before whoever introduced them', () => {
    const people = ofKind<Contact>(sampleRecords('en', TODAY), 'contact');
    const early = people.filter((person) => {
      const introducer = people.find(({ id }) => id === person.introducedBy?.contactId);
      return introducer && (metDay(introducer) ?? '') > (metDay(person) ?? '');
    });

    expect(early).toEqual([]);
  });

  test('leaves today unticked', () => {
    const habits = ofKind<Habit>(sampleRecords('en', TODAY), 'habit');

    expect(habits.map(({ checkIns }) => checkIns[TODAY])).toEqual(habits.map(() => undefined));
    expect(habits.every(({ checkIns }) => Object.keys(checkIns).length > 8)).toBe(true);
  });

  test('gives the coach three different matters', () => {
    const rows = sampleRecords('en', TODAY);
    const suggestions = coach(
      testInput({
        contacts: ofKind<Contact>(rows, 'contact'),
        goals: ofKind<Goal>(rows, 'goal'),
        habits: ofKind<Habit>(rows, 'habit'),
        progress: ofKind<LessonProgress>(rows, 'lesson'),
        today: TODAY,
      }),
    );

    expect(suggestions.map(({ rule }) => rule)).toEqual(['R1', 'R2', 'R3']);
  });
});
