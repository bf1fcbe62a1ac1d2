/**
 * Our own CSV of habits (UTF-8 with a byte order mark, so that spreadsheets read it). Its columns:
 *
 * - `Habit`, `Area`, `Rule` (see rule-text.ts), `Start`: what the habit is; on each of its rows.
 * - `Day or occasion`: the day `YYYY-MM-DD`, or the id of the log entry that asked for it. Empty on the
 *   habit's own row, which is the first.
 * - `Mark` (`done`, `partial`, `skip`, `not-done`), `Amount`, `Note`.
 * - `Details`: JSON of all that the other columns do not say, of the habit on its own row, of the mark on
 *   the others. A habit comes back whole by it, with its earlier rules, its rests and its pauses.
 * - `Habit id`: what tells two habits of one title apart.
 *
 * Where a column and the details differ, the column holds: it is what a person edits.
 */
import { guessArea } from '../../domain/area-guess.ts';
import { compare } from '../../domain/compare.ts';
import { CHECK_IN_STATES, HABIT_AREAS, type Habit } from '../../domain/habit.ts';
import type { ImportedHabits, ImportedMark } from '../../domain/imported-habit.ts';
import { isRecord } from '../../storage/records.ts';
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
  type Gathered,
  type HabitDraft,
} from './gathered.ts';
import { fieldsOf, numberOf, parseJson } from './json.ts';
import { isTooLong } from './limits.ts';
import { manyLines, oneLine } from './plain-text.ts';
import { parseRule, ruleText } from './rule-text.ts';

const COLUMNS = [
  'Habit',
  'Area',
  'Rule',
  'Start',
  'Day or occasion',
  'Mark',
  'Amount',
  'Note',
  'Details',
  'Habit id',
] as const;
type Column = (typeof COLUMNS)[number];
type Cells = (name: Column) => string;

const BYTE_ORDER_MARK = '\uFEFF';

export function isOwn(header: readonly string[]): boolean {
  const titles = header.map((title) => title.trim());
  return COLUMNS.slice(0, 6).every((name) => titles.includes(name));
}

export function writeOwn(habits: readonly Habit[]): string {
  const rows = habits.flatMap((habit) => {
    const { id, title, area, start, schedule, checkIns, ...details } = habit;
    const rule = schedule.at(-1)?.rule;
    const begin = [title, area, rule ? ruleText(rule) : '', start];
    const own = [...begin, '', '', '', '', JSON.stringify({ schedule, ...details }), id];
    const marks = Object.entries(checkIns)
      .sort(([a], [b]) => compare(a, b))
      .map(([unit, { state, amount, note = '', ...rest }]) => {
        const facts = [unit, state, amount === undefined ? '' : String(amount), note];
        return [...begin, ...facts, JSON.stringify(rest), id];
      });
    return [own, ...marks];
  });
  return BYTE_ORDER_MARK + writeCsv([[...COLUMNS], ...rows]);
}

export function readOwn(header: readonly string[], rows: readonly CsvRow[]): ImportedHabits {
  const gathered = newGathering();
  const drafts = new Map<string, HabitDraft>();
  const titles = header.map((title) => title.trim());
  for (const { line, cells } of rows) {
    const cell: Cells = (name) => unprotected(cells[titles.indexOf(name)] ?? '');
    const place = { line, cells };
    const title = oneLine(cell('Habit'));
    if (isTooLong(cells)) {
      refuse(gathered, 'too-long', place);
      continue;
    }
    if (title === '') {
      refuse(gathered, 'no-name', place);
      continue;
    }
    const key = cell('Habit id').trim() || title;
    const draft = drafts.get(key) ?? begin(gathered, title, cell);
    drafts.set(key, draft);
    if (cell('Day or occasion').trim() === '') readHabit(gathered, draft, cell);
    else readMark(gathered, draft, { cell, place });
  }
  return finished(gathered, 'own');
}

function begin(gathered: Gathered, title: string, cell: Cells): HabitDraft {
  const draft = addDraft(gathered, title);
  const area = HABIT_AREAS.find((name) => name === cell('Area').trim());
  const rule = parseRule(cell('Rule'));
  const start = fileDay(cell('Start'));
  if (area) draft.facts.area = area;
  if (rule) draft.facts.rule = rule;
  else draft.notes.add('rule-unknown');
  if (start) draft.facts.start = start;
  return draft;
}

function readHabit(gathered: Gathered, draft: HabitDraft, cell: Cells): void {
  countRow(gathered, draft);
  const details = cell('Details').trim();
  if (details === '') return;
  const whole = wholeHabit(draft, { id: cell('Habit id').trim(), details });
  if (!whole) return void draft.notes.add('details-unread');
  draft.facts.whole = whole;
  if (!whole.archivedOn) return;
  draft.facts.isArchived = true;
  draft.facts.archivedOn = whole.archivedOn;
}

/** Puts columns and details together; undefined unless a valid habit comes of it. */
function wholeHabit(
  { title, facts }: HabitDraft,
  { id, details }: { id: string; details: string },
): Habit | undefined {
  const { area, rule, start } = facts;
  const fields = fieldsOf(parseJson(details));
  const value: unknown = {
    ...fields,
    area: area ?? guessArea(title),
    ...(start && { start }),
    id,
    title,
    checkIns: {},
  };
  if (!isRecord(`habit:${id}`, value) || !('checkIns' in value)) return undefined;
  const last = value.schedule.at(-1);
  if (!last || !rule || ruleText(last.rule) === ruleText(rule)) return value;
  return { ...value, schedule: value.schedule.with(-1, { ...last, rule }) };
}

function readMark(
  gathered: Gathered,
  draft: HabitDraft,
  { cell, place }: { cell: Cells; place: CsvRow },
): void {
  const unit = unitOf(cell('Day or occasion').trim(), draft);
  if (unit === undefined) return refuse(gathered, 'no-day', place);
  const state = CHECK_IN_STATES.find((name) => name === cell('Mark').trim());
  const amount = cell('Amount').trim();
  const number = numberOf(amount);
  if (!state || (amount !== '' && number === undefined)) return refuse(gathered, 'no-mark', place);
  const note = manyLines(cell('Note'));
  const said = {
    state,
    ...(number !== undefined && { amount: number }),
    ...(note && { note }),
  };
  countRow(gathered, draft);
  draft.marks.set(unit, detailedMark(fieldsOf(parseJson(cell('Details'))), said) ?? said);
}

/** A day, or for a habit of occasions the id of one. */
function unitOf(text: string, { facts }: HabitDraft): string | undefined {
  const rules = [facts.rule, ...(facts.whole?.schedule ?? []).map(({ rule }) => rule)];
  const hasOccasions = rules.some((rule) => rule?.kind === 'occasion');
  const isId = /^[\w][\w:.-]{0,199}$/.test(text) && !['constructor', '__proto__'].includes(text);
  return fileDay(text) ?? (hasOccasions && isId && text !== 'prototype' ? text : undefined);
}

const EPOCH = '1970-01-01';

/** Adds what the details say of a mark, where they are of use. */
function detailedMark(
  details: Readonly<Record<string, unknown>>,
  said: ImportedMark,
): ImportedMark | undefined {
  const value: unknown = {
    id: 'mark',
    createdAt: `${EPOCH}T00:00:00Z`,
    updatedAt: `${EPOCH}T00:00:00Z`,
    title: '',
    area: 'reflection',
    schedule: [{ from: EPOCH, rule: { kind: 'daily' } }],
    start: EPOCH,
    order: 0,
    checkIns: { [EPOCH]: { ...details, ...said } },
  };
  if (!isRecord('habit:mark', value) || !('checkIns' in value)) return undefined;
  return value.checkIns[EPOCH];
}
