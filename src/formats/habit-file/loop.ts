/**
 * The ZIP of Loop Habit Tracker (its HabitsCSVExporter): `Habits.csv`, and for each habit a folder with
 * `Checkmarks.csv`. A folder's name begins with the habit's position and keeps only ASCII letters of its
 * name, so the name is taken from `Habits.csv`. The two files over all habits (`Checkmarks.csv` and
 * `Scores.csv` at the top) are not read: their names are not escaped, and they hold nothing more.
 */
import type { ImportedHabits, ImportedMark } from '../../domain/imported-habit.ts';
import { decodeText } from '../text-encoding.ts';
import type { ZippedFile } from '../zip.ts';
import { csvRows, type CsvRow } from './csv-rows.ts';
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
import { measuredMark, setMeasure, type Measure } from './measured.ts';
import { manyLines } from './plain-text.ts';
import { setRule } from './rule-of-times.ts';

interface LoopHabit {
  draft: HabitDraft;
  measure?: Measure | undefined;
}

const LIST = /(^|\/)Habits\.csv$/i;
const FOLDER = /^(\d{1,6})( [^/]*)?\/Checkmarks\.csv$/i;

/** Finds the list of habits, whose folder holds the rest. */
export function loopList(files: readonly ZippedFile[]): ZippedFile | undefined {
  const lists = files.filter(({ name }) => LIST.test(name) && !name.startsWith('__MACOSX/'));
  return lists.sort((a, b) => a.name.length - b.name.length)[0];
}

export function readLoop(list: ZippedFile, files: readonly ZippedFile[]): ImportedHabits {
  const gathered = newGathering();
  const habits = readList(gathered, list);
  const base = list.name.replace(LIST, '$1');
  const inOrder = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, bytes } of inOrder) {
    if (!name.startsWith(base)) continue;
    const [, position, folder = ''] = FOLDER.exec(name.slice(base.length)) ?? [];
    if (position === undefined) continue;
    const rows = csvRows(decodeText(bytes).text).slice(1);
    const habit = habits.get(Number(position)) ?? fromFolder(gathered, folder.trim());
    for (const row of rows) readMark(gathered, habit, { name, row });
  }
  return finished(gathered, 'loop');
}

/** Positions of habits, by their columns' names: versions 1 and 2 have different ones. */
function readList(gathered: Gathered, { name, bytes }: ZippedFile): Map<number, LoopHabit> {
  const [header, ...rows] = csvRows(decodeText(bytes).text);
  const titles = (header?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const habits = new Map<number, LoopHabit>();
  rows.forEach((row, index) => {
    const cell = (...names: string[]) => {
      const at = titles.findIndex((title) => names.includes(title));
      return (at < 0 ? undefined : row.cells[at]) ?? '';
    };
    const place = { file: name, ...row };
    if (isTooLong(row.cells)) return refuse(gathered, 'too-long', place);
    if (cell('name').trim() === '') return refuse(gathered, 'no-name', place);
    const position = numberOf(cell('position')) ?? index + 1;
    const habit = listed(gathered, cell);
    countRow(gathered, habit.draft);
    habits.set(position, habit);
  });
  return habits;
}

function listed(gathered: Gathered, cell: (...names: string[]) => string): LoopHabit {
  const draft = addDraft(gathered, cell('name'));
  const about = [cell('question'), cell('description')].map(manyLines).filter(Boolean);
  draft.about.push(...about);
  if (about.length > 0) draft.facts.note = about.join('\n');
  if (cell('archived?').trim().toLowerCase() === 'true') draft.facts.isArchived = true;
  const times = numberOf(cell('frequencynumerator', 'numrepetitions'));
  const days = numberOf(cell('frequencydenominator', 'interval'));
  setRule(draft, times ?? 0, days ?? 0);
  if (cell('type').trim().toUpperCase() !== 'NUMERICAL') return { draft };
  const measure = {
    goal: numberOf(cell('target value')) ?? 0,
    unit: manyLines(cell('unit')),
    isLimit: cell('target type').trim().toUpperCase() === 'AT_MOST',
  };
  setMeasure(draft, measure);
  return { draft, measure };
}

function fromFolder(gathered: Gathered, title: string): LoopHabit | undefined {
  if (title === '') return undefined;
  const draft = addDraft(gathered, title);
  draft.notes.add('name-from-folder').add('rule-unknown');
  return { draft };
}

function readMark(
  gathered: Gathered,
  habit: LoopHabit | undefined,
  { name, row }: { name: string; row: CsvRow },
): void {
  const [date = '', value = '', note] = row.cells;
  const place = { file: name, ...row };
  if (!habit) return refuse(gathered, 'no-name', place);
  if (isTooLong(row.cells)) return refuse(gathered, 'too-long', place);
  const day = fileDay(date);
  if (!day) return refuse(gathered, 'no-day', place);
  const meaning = meaningOf(value.trim().toUpperCase());
  const mark = meaning && markOf(meaning, habit.measure);
  if (!meaning) return refuse(gathered, 'no-mark', place);
  countRow(gathered, habit.draft);
  if (mark) setMark(habit.draft, day, { ...mark, note });
  // A note is kept: on a tick that the program made the day is neutral, on an open one it was not done.
  else if (note?.trim()) {
    setMark(habit.draft, day, { state: meaning === 'auto' ? 'skip' : 'not-done', note });
  }
}

type Meaning = 'no' | 'auto' | 'yes' | 'skip' | 'unknown' | { amount: number };

/** Words of version 2, numbers of version 1; a measured amount is written in thousandths. */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['NO', 'no'],
  ['0', 'no'],
  ['YES_AUTO', 'auto'],
  ['1', 'auto'],
  ['YES_MANUAL', 'yes'],
  ['2', 'yes'],
  ['SKIP', 'skip'],
  ['3', 'skip'],
  ['UNKNOWN', 'unknown'],
  ['-1', 'unknown'],
]);

function meaningOf(value: string): Meaning | undefined {
  const amount = numberOf(value);
  return MEANINGS.get(value) ?? (amount === undefined ? undefined : { amount: amount / 1000 });
}

/** Gives the mark, or none for what the visitor did not tick. */
function markOf(meaning: Meaning, measure?: Measure): ImportedMark | undefined {
  if (typeof meaning === 'object') {
    return measure ? measuredMark(meaning.amount, measure) : { state: 'done', ...meaning };
  }
  if (meaning === 'no') return measure ? measuredMark(0, measure) : { state: 'not-done' };
  if (meaning === 'yes') return { state: 'done' };
  return meaning === 'skip' ? { state: 'skip' } : undefined;
}
