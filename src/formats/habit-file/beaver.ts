/**
 * The JSON of Beaver Habits (its DictHabitList): a list of habits, each with `records` of days that are
 * `done` or only have a text, and a `period` such as three times in one week.
 */
import type { ImportedHabits } from '../../domain/imported-habit.ts';
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
import { fieldsOf, listOf, numberOf, textOf } from './json.ts';
import { isTooLong } from './limits.ts';
import { setRule } from './rule-of-times.ts';

type Fields = ReturnType<typeof fieldsOf>;
const DAYS: ReadonlyMap<unknown, number> = new Map([
  ['D', 1],
  ['W', 7],
  ['M', 30],
  ['Y', 365],
]);

export function readBeaver(habits: readonly unknown[]): ImportedHabits {
  const gathered = newGathering();
  habits.forEach((value, index) => readHabit(gathered, fieldsOf(value), index + 1));
  return finished(gathered, 'beaver');
}

function readHabit(gathered: Gathered, habit: Fields, line: number): void {
  const name = textOf(habit['name']);
  const records = listOf(habit['records']);
  const place = { line, cells: [name], rows: 1 + records.length };
  if (name.trim() === '') return refuse(gathered, 'no-name', place);
  if (isTooLong([name])) return refuse(gathered, 'too-long', place);
  // In its trash: it would come back to life here.
  if (habit['status'] === 'soft_delete') return refuse(gathered, 'deleted', place);
  const draft = addDraft(gathered, name);
  countRow(gathered, draft);
  draft.about.push(...listOf(habit['tags']).map(textOf));
  if (habit['status'] === 'archive') draft.facts.isArchived = true;
  setPeriod(draft, habit);
  for (const record of records) readRecord(gathered, draft, { line, record: fieldsOf(record) });
}

/** Without a period every day counts; older files have a weekly goal. */
function setPeriod(draft: HabitDraft, habit: Fields): void {
  const period = fieldsOf(habit['period']);
  const weekly = numberOf(habit['weekly_goal']) ?? 0;
  if (Object.keys(period).length === 0) {
    if (weekly > 0) setRule(draft, weekly, 7);
    else draft.facts.rule = { kind: 'daily' };
    return;
  }
  const days = (DAYS.get(period['period_type']) ?? 0) * (numberOf(period['period_count']) ?? 1);
  setRule(draft, numberOf(period['target_count']) ?? 1, days);
}

function readRecord(
  gathered: Gathered,
  draft: HabitDraft,
  { line, record }: { line: number; record: Fields },
): void {
  const date = textOf(record['day']);
  const note = textOf(record['text']);
  const place = { line, cells: [draft.title, date, note] };
  if (isTooLong([date, note])) return refuse(gathered, 'too-long', place);
  const day = fileDay(date);
  if (!day) return refuse(gathered, 'no-day', place);
  countRow(gathered, draft);
  if (record['done'] === true) setMark(draft, day, { state: 'done', note });
  else if (note.trim() !== '') setMark(draft, day, { state: 'not-done', note });
}
