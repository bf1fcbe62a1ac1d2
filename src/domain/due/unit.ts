import { creditOf } from '../check-in.ts';
import type { Day } from '../day.ts';
import type { Habit, Pause } from '../habit.ts';
import type { Occasion } from '../occasion.ts';
import { isRestDay } from '../rest-day.ts';

/** The rules that make due units. */
export type UnitRule =
  'daily' | 'weekdays' | 'weekly' | 'monthly' | 'every' | 'rolling' | 'occasion';
export type UnitState = 'met' | 'partial' | 'missed' | 'skipped' | 'rest' | 'open';

/**
 * One time a habit was due, from its first to its last day: a day, a calendar week or month, an interval
 * or an occasion. `done` counts done days (parts as fractions) against `target`, which never asks for
 * more days than the unit has left after rest, skips and the days before the start. `key` is its first
 * day, or the occasion's id. `reserve`: the visitor spent a reserve on a miss. `evidence`: the entry of
 * the log that answered an occasion.
 */
export interface Unit {
  key: string;
  from: Day;
  to: Day;
  rule: UnitRule;
  target: number;
  done: number;
  state: UnitState;
  reserve: boolean;
  evidence?: string;
}

/** What a habit's units depend on beside the habit itself. */
export interface HabitContext {
  today: Day;
  /** ISO weekday on which the visitor's week starts. */
  weekStart: number;
  /** Pauses of all habits at once. */
  pauses: readonly Pause[];
  /** What happened in the contact log, for habits that are due per occasion. */
  occasions: readonly Occasion[];
}

/**
 * A stretch of days under one rule, both ends included. `last` is the last day that has come, or on
 * which the habit was archived: later than `to` where another rule followed.
 */
export interface Stretch {
  habit: Habit;
  from: Day;
  to: Day;
  last: Day;
  context: HabitContext;
}

/** Decides how a unit stands: met, set aside, still running, or over. */
export function unitState(
  { to, target, done }: Pick<Unit, 'to' | 'target' | 'done'>,
  neutral: 'skipped' | 'rest' | undefined,
  last: Day,
): UnitState {
  if (done >= target) return 'met';
  if (neutral !== undefined) return neutral;
  if (to >= last) return 'open';
  return done > 0 ? 'partial' : 'missed';
}

/** Tells why a day asks for nothing: it was skipped, or is a day of rest. */
export function setAside(
  habit: Habit,
  day: Day,
  context: HabitContext,
): 'skipped' | 'rest' | undefined {
  if (habit.checkIns[day]?.state === 'skip') return 'skipped';
  return isRestDay(habit, day, context) ? 'rest' : undefined;
}

/** Adds up what days were worth; rounds away what fractions leave, so that three thirds are a whole. */
export function sumCredit(habit: Habit, days: readonly Day[]): number {
  const sum = days.reduce((total, day) => total + creditOf(habit, day), 0);
  return Math.round(sum * 1e6) / 1e6;
}
