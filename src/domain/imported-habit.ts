import type { Day, Instant } from './day.ts';
import type { CheckIn, Habit, HabitArea, Rule } from './habit.ts';

/** What a file of another habit tracker (or our own CSV) tells, before anything of it is kept. */

/**
 * What comes in otherwise than the file has it. `rule-unknown`: how often is not said in a way that is
 * known here. `calendar-week`, `calendar-month`: counted there in any seven or thirty days. `at-most`: an
 * upper limit. `archived-day`: when it was put aside is not said. `note-as-cue`: a description, kept as
 * the cue. `name-from-folder`: the list of habits does not name it. `details-unread`: what the columns do
 * not say could not be read.
 */
export type HabitNote =
  | 'rule-unknown'
  | 'calendar-week'
  | 'calendar-month'
  | 'at-most'
  | 'archived-day'
  | 'note-as-cue'
  | 'name-from-folder'
  | 'details-unread';

/** A day's mark as the file has it; when it was made is seldom told. */
export type ImportedMark = Omit<CheckIn, 'at'> & { at?: Instant };

export interface ImportedHabit {
  title: string;
  /** Guessed from the words where the file does not say it. */
  area: HabitArea;
  /** Left out where the file does not say it. */
  rule?: Rule;
  /** Left out where neither the file nor a mark tells it. */
  start?: Day;
  /** Key: the day, or the id of an occasion's entry in the log. */
  marks: ReadonlyMap<string, ImportedMark>;
  target?: { amount: number; unit: string };
  isArchived: boolean;
  archivedOn?: Day;
  /** What is written about it. */
  note?: string;
  /** Our own file holds all of it. */
  whole?: Habit;
  /** Rows of the file that tell of it, those without a mark included. */
  rows: number;
  notes: readonly HabitNote[];
}

/** Why one row cannot come in; each has its remedy in the visitor's language. */
export type HabitRefusal = 'no-name' | 'no-day' | 'no-mark' | 'too-long' | 'deleted';

export interface RefusedHabitRow {
  /** The file inside a ZIP. */
  file?: string;
  /** Line of the file, or place in the list (from 1). */
  line: number;
  reason: HabitRefusal;
  /** The beginning of what stands there, for finding it again. */
  text: string;
  /** Rows that stay out with it. */
  rows: number;
}

export type HabitFormat = 'own' | 'habitbull' | 'loop' | 'beaver' | 'mhabit';

/** What one file held; the rows of its habits and those refused are all its rows. */
export interface ImportedHabits {
  format: HabitFormat;
  habits: ImportedHabit[];
  refused: RefusedHabitRow[];
  /** Rows with something in them: a habit's own and one for each day. */
  rows: number;
}
