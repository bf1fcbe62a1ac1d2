import type { Day } from './day.ts';
import { addDays } from './day.ts';
import type { Habit } from './habit.ts';

/**
 * How far a habit goes by itself, asked every four weeks in four statements of our own. The idea of
 * asking so few is Gardner, Abraham, Lally and de Bruijn (2012); the statements are not theirs.
 */
export const ROUTINE_STATEMENTS = ['unthinking', 'begun', 'missing', 'unreminded'] as const;
export type RoutineStatement = (typeof ROUTINE_STATEMENTS)[number];

/** Answers from 1, not at all, to 5, entirely. */
export const ROUTINE_ANSWERS = [1, 2, 3, 4, 5] as const;

/** The answers of one day. */
export interface RoutineCheck {
  day: Day;
  answers: Record<RoutineStatement, number>;
}

/** Days between two checks. */
const CHECK_DAYS = 28;

/** Tells whether the check can be offered: four weeks after the start, or after the last one. */
export function isRoutineCheckDue({ start, routineChecks = [] }: Habit, today: Day): boolean {
  const last = routineChecks.reduce((latest, { day }) => (day > latest ? day : latest), start);
  return addDays(last, CHECK_DAYS) <= today;
}

/** Gives the mean of a check's answers as a share: 0 not at all, 1 entirely. */
export function routineShare({ answers }: RoutineCheck): number {
  const values = ROUTINE_STATEMENTS.map((statement) => answers[statement]);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return (mean - 1) / (ROUTINE_ANSWERS.length - 1);
}

/** Adds a day's check, in place of another of that day. */
export function withRoutineCheck(habit: Habit, check: RoutineCheck): Habit {
  const others = (habit.routineChecks ?? []).filter(({ day }) => day !== check.day);
  return { ...habit, routineChecks: [...others, check] };
}
