/**
 * The JSON of mhabit (its HabitExportData): habits with `records`, whose `record_date` counts days from
 * 1970-01-01. Types: 1 an amount to reach, 2 one to stay within; status 3 is archived; a record of type 1
 * is done as far as its value, of type 2 skipped. How often is a type (1 weekly, 2 monthly, 3 own) and its
 * numbers, as JSON in a text.
 */
import { dayFromNumber, isDay, type Day } from '../../domain/day.ts';
import type { ImportedHabits, ImportedMark } from '../../domain/imported-habit.ts';
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
import { fieldsOf, listOf, numberOf, parseJson, textOf } from './json.ts';
import { isTooLong } from './limits.ts';
import { measuredMark, setMeasure, type Measure } from './measured.ts';
import { manyLines } from './plain-text.ts';
import { setRule } from './rule-of-times.ts';

type Fields = ReturnType<typeof fieldsOf>;
const LIMIT = 2;
const ARCHIVED = 3;
const SKIPPED = 2;
const DONE = 1;
/** Days beyond the year 9999 have no place in a calendar of four digits. */
const LAST_DAY = 2_932_896;

export function readMhabit(habits: readonly unknown[]): ImportedHabits {
  const gathered = newGathering();
  habits.forEach((value, index) => readHabit(gathered, fieldsOf(value), index + 1));
  return finished(gathered, 'mhabit');
}

function readHabit(gathered: Gathered, habit: Fields, line: number): void {
  const name = textOf(habit['name']);
  const about = textOf(habit['desc']);
  const records = listOf(habit['records']);
  const place = { line, cells: [name], rows: 1 + records.length };
  if (name.trim() === '') return refuse(gathered, 'no-name', place);
  if (isTooLong([name, about])) return refuse(gathered, 'too-long', place);
  const draft = addDraft(gathered, name);
  countRow(gathered, draft);
  draft.about.push(about);
  if (about.trim() !== '') draft.facts.note = manyLines(about);
  if (habit['status'] === ARCHIVED) draft.facts.isArchived = true;
  const start = epochDay(habit['start_date']);
  if (start) draft.facts.start = start;
  setFrequency(draft, habit);
  const measure = measureOf(habit);
  if (measure) setMeasure(draft, measure);
  for (const value of records) {
    readRecord(gathered, draft, { line, measure, record: fieldsOf(value) });
  }
}

function setFrequency(draft: HabitDraft, habit: Fields): void {
  const custom = habit['freq_custom'];
  const [times = 1, days = 1] = listOf(typeof custom === 'string' ? parseJson(custom) : custom).map(
    (n) => numberOf(n) ?? 0,
  );
  const type = habit['freq_type'];
  if (type === 3) return setRule(draft, times, days);
  if (type !== 1 && type !== 2) return void draft.notes.add('rule-unknown');
  // Weeks and months of the calendar, as here.
  setRule(draft, times, type === 1 ? 7 : 30);
  return void (draft.notes.delete('calendar-week') || draft.notes.delete('calendar-month'));
}

/** A goal of one without a unit is a plain tick. */
function measureOf(habit: Fields): Measure | undefined {
  const isLimit = habit['type'] === LIMIT;
  const goal = numberOf(habit['daily_goal']) ?? 1;
  const unit = manyLines(textOf(habit['daily_goal_unit']));
  if (!isLimit && goal === 1 && unit === '') return undefined;
  const most = Math.max(goal, numberOf(habit['daily_goal_extra']) ?? goal);
  return { goal: isLimit ? most : goal, unit, isLimit };
}

function readRecord(
  gathered: Gathered,
  draft: HabitDraft,
  { line, measure, record }: { line: number; measure: Measure | undefined; record: Fields },
): void {
  const note = textOf(record['reason']);
  const place = { line, cells: [draft.title, String(record['record_date']), note] };
  if (isTooLong([note])) return refuse(gathered, 'too-long', place);
  const day = epochDay(record['record_date']);
  if (!day) return refuse(gathered, 'no-day', place);
  const mark = markOf(record, measure);
  if (mark) setMark(draft, day, { ...mark, note });
  else if (note.trim() !== '') setMark(draft, day, { state: 'not-done', note });
  countRow(gathered, draft);
}

function markOf(record: Fields, measure?: Measure): ImportedMark | undefined {
  const type = record['record_type'];
  if (type === SKIPPED) return { state: 'skip' };
  if (type !== DONE) return undefined;
  const amount = numberOf(record['record_value']) ?? 1;
  if (measure) return measuredMark(amount, measure);
  if (amount >= 1) return { state: 'done' };
  return { state: amount > 0 ? 'partial' : 'not-done' };
}

function epochDay(value: unknown): Day | undefined {
  const number = numberOf(value);
  if (number === undefined || !Number.isInteger(number)) return undefined;
  if (number < 0 || number > LAST_DAY) return undefined;
  const day = dayFromNumber(number);
  return isDay(day) ? day : undefined;
}
