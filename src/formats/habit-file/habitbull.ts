/**
 * The CSV of HabitBull, which is the only text that Loop Habit Tracker reads (its HabitBullCSVImporter): the
 * first line begins `HabitName,HabitDescription,HabitCategory` with no byte order mark, a day is
 * yyyy-MM-dd, a value is a whole number (0 no, 1 yes, more is an amount) and each row is one line.
 */
import { compare } from '../../domain/compare.ts';
import { isDay } from '../../domain/day.ts';
import type { CheckIn, Habit } from '../../domain/habit.ts';
import type { ImportedHabits } from '../../domain/imported-habit.ts';
import { unprotected } from '../csv/cell.ts';
import { writeCsv } from '../csv/write-csv.ts';
import type { CsvRow } from './csv-rows.ts';
import { fileDay } from './file-day.ts';
import {
  addDraft,
  countRow,
  finished,
  newGathering,
  refuse,
  setMark,
  type Gathered,
  type HabitDraft,
} from './gathered.ts';
import { numberOf } from './json.ts';
import { isTooLong } from './limits.ts';
import { manyLines, oneLine } from './plain-text.ts';

const COLUMNS = [
  'HabitName',
  'HabitDescription',
  'HabitCategory',
  'CalendarDate',
  'Value',
  'CommentText',
];

export function isHabitBull(header: readonly string[]): boolean {
  return COLUMNS.slice(0, 3).every((name, at) => header[at]?.trim() === name);
}

/** Writes the habits' days for Loop, oldest first; tells how many marks have no word in this format. */
export function writeHabitBull(habits: readonly Habit[]): { text: string; left: number } {
  let left = 0;
  const rows = habits.flatMap((habit) =>
    Object.entries(habit.checkIns)
      .sort(([a], [b]) => compare(a, b))
      .flatMap(([unit, mark]) => {
        const value = isDay(unit) ? valueOf(mark) : undefined;
        if (value !== undefined) return [rowOf(habit, { unit, value, note: mark.note ?? '' })];
        left += 1;
        return [];
      }),
  );
  return { text: writeCsv([COLUMNS, ...rows]), left };
}

function rowOf(
  { title, cue = '', area }: Habit,
  { unit, value, note }: { unit: string; value: number; note: string },
): string[] {
  return [...[title, cue, area].map(oneLine), unit, String(value), oneLine(note)];
}

function valueOf({ state, amount }: CheckIn): number | undefined {
  if (state === 'not-done') return 0;
  if (state === 'done') return Math.max(1, Math.round(amount ?? 1));
  // A part without an amount, and a skip, would come out as a yes or a no.
  return state === 'partial' && amount !== undefined ? Math.max(0, Math.round(amount)) : undefined;
}

export function readHabitBull(header: readonly string[], rows: readonly CsvRow[]): ImportedHabits {
  const gathered = newGathering();
  const drafts = new Map<string, HabitDraft>();
  const at = placesIn(header);
  for (const { line, cells } of rows) {
    const cell = (place: number) => unprotected(cells[place] ?? '');
    const place = { line, cells };
    const name = oneLine(cell(0));
    const day = fileDay(cell(at.date));
    const value = numberOf(cell(at.value).trim());
    if (isTooLong(cells)) refuse(gathered, 'too-long', place);
    else if (name === '') refuse(gathered, 'no-name', place);
    else if (!day) refuse(gathered, 'no-day', place);
    else if (value === undefined || value < 0) refuse(gathered, 'no-mark', place);
    else {
      const draft = drafts.get(name) ?? begin(gathered, [name, cell(1), cell(2)]);
      drafts.set(name, draft);
      countRow(gathered, draft);
      const amount = value > 1 ? { amount: value } : {};
      setMark(draft, day, {
        state: value > 0 ? 'done' : 'not-done',
        ...amount,
        note: cell(at.note),
      });
    }
  }
  return finished(gathered, 'habitbull');
}

/** Versions name and place the later columns differently. */
function placesIn(header: readonly string[]) {
  const find = (names: readonly string[], otherwise: number) => {
    const at = header.findIndex((title) => names.includes(title.trim().toLowerCase()));
    return at < 0 ? otherwise : at;
  };
  return {
    date: find(['calendardate', 'date'], 3),
    value: find(['value'], 4),
    note: find(['commenttext', 'notes', 'comment'], 5),
  };
}

function begin(gathered: Gathered, [name = '', about = '', category = '']: string[]): HabitDraft {
  const draft = addDraft(gathered, name);
  draft.about.push(about, category);
  draft.notes.add('rule-unknown');
  if (about.trim() !== '') draft.facts.note = manyLines(about);
  return draft;
}
