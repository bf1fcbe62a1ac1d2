import { guessArea } from '../../domain/area-guess.ts';
import { addDays, isDay } from '../../domain/day.ts';
import type {
  HabitFormat,
  HabitNote,
  HabitRefusal,
  ImportedHabit,
  ImportedHabits,
  ImportedMark,
  RefusedHabitRow,
} from '../../domain/imported-habit.ts';
import { FILE_LIMITS } from '../file-fault.ts';
import { HabitFileError } from './limits.ts';
import { beginning, manyLines, oneLine } from './plain-text.ts';

type Fact = 'area' | 'rule' | 'start' | 'target' | 'isArchived' | 'archivedOn' | 'note' | 'whole';

/** A habit while its rows are read. */
export interface HabitDraft {
  title: string;
  marks: Map<string, ImportedMark>;
  facts: Partial<Pick<ImportedHabit, Fact>>;
  notes: Set<HabitNote>;
  /** Other words about it that tell its area: categories, tags. */
  about: string[];
  rows: number;
}

/** Everything that a file tells, while it is read. */
export interface Gathered {
  drafts: HabitDraft[];
  refused: RefusedHabitRow[];
  rows: number;
}

/** A row and where it stands. */
export interface Place {
  file?: string;
  line: number;
  cells: readonly string[];
  rows?: number;
}

export function newGathering(): Gathered {
  return { drafts: [], refused: [], rows: 0 };
}

/** Begins a habit whose own rows are counted as they come. */
export function addDraft(gathered: Gathered, title: string): HabitDraft {
  const draft: HabitDraft = {
    title: oneLine(title),
    marks: new Map(),
    facts: {},
    notes: new Set(),
    about: [],
    rows: 0,
  };
  gathered.drafts.push(draft);
  return draft;
}

/** Counts a row that tells of a habit. */
export function countRow(gathered: Gathered, draft: HabitDraft, rows = 1): void {
  draft.rows += rows;
  gathered.rows += rows;
  if (gathered.rows > FILE_LIMITS.rows) throw new HabitFileError('too-many-rows');
}

/** Notes a row that cannot come in, with what it says. */
export function refuse(gathered: Gathered, reason: HabitRefusal, place: Place): void {
  const { file, line, cells, rows = 1 } = place;
  const where = file === undefined ? { line } : { file, line };
  gathered.refused.push({ ...where, reason, text: beginning(cells), rows });
  gathered.rows += rows;
  if (gathered.rows > FILE_LIMITS.rows) throw new HabitFileError('too-many-rows');
}

/** Sets a day's mark; where a file tells of a day twice, the later row counts. */
export function setMark(
  draft: HabitDraft,
  unit: string,
  { note = '', ...mark }: Omit<ImportedMark, 'note'> & { note?: string | undefined },
): void {
  const text = manyLines(note);
  draft.marks.set(unit, text === '' ? mark : { ...mark, note: text });
}

/** Gives what was read. */
export function finished(gathered: Gathered, format: HabitFormat): ImportedHabits {
  const { drafts, refused, rows } = gathered;
  return { format, habits: drafts.map(finishedHabit), refused, rows };
}

function finishedHabit({ title, marks, facts, notes, about, rows }: HabitDraft): ImportedHabit {
  const days = [...marks.keys()].filter(isDay).sort();
  const [first] = days;
  const last = days.at(-1);
  const { isArchived = false, note } = facts;
  if (isArchived && !facts.archivedOn) notes.add('archived-day');
  if (note) notes.add('note-as-cue');
  return {
    title,
    area: guessArea(title, ...about),
    ...(first && { start: first }),
    ...(isArchived && last && { archivedOn: addDays(last, 1) }),
    ...facts,
    isArchived,
    marks,
    rows,
    notes: [...notes],
  };
}
