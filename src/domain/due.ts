/**
 * When a habit is due, and what came of each time. Strength and streak count these units, never days.
 *
 * Daily and weekdays have one unit a day, weekly one a calendar week. Rest and skip are neutral, the
 * unit that is not over is `open` until its target is met. A week belongs to the rule in force on its
 * last past day: a change in the middle of a week decides over that week, and over no earlier one; in
 * a week that came to a day rule, the days before it that had a weekly rule ask for nothing. Before
 * its start a habit asks for nothing; what was done then counts only where it met a unit whole. An
 * archived habit stands still as it was on that day.
 *
 * Rules `monthly`, `every` and `occasion`, and the holiday presets of a rest, have no units yet;
 * `track` never has any.
 */
import { creditOf } from './check-in.ts';
import type { Day } from './day.ts';
import { addDays, daysFrom, isDay, startOfWeek, weekday } from './day.ts';
import type { CheckInState, Habit, Rule } from './habit.ts';
import { ruleOn } from './habit.ts';

/** The rules that make due units. */
export type UnitRule = 'daily' | 'weekdays' | 'weekly';
export type UnitState = 'met' | 'partial' | 'missed' | 'skipped' | 'rest' | 'open';

/**
 * One time a habit was due: a day, or a week from its first to its last day. `done` counts done days
 * (parts as fractions) against `target`, which never asks for more days than the week has left after
 * rest, skips and the days before the start. `reserve`: the visitor spent a reserve on a miss.
 */
export interface Unit {
  key: Day;
  from: Day;
  to: Day;
  rule: UnitRule;
  target: number;
  done: number;
  state: UnitState;
  reserve: boolean;
}

/** One cell of the week grid. */
export interface DayCell {
  day: Day;
  state: CheckInState | 'none';
  due: boolean;
  rest: boolean;
  today: boolean;
  future: boolean;
}

/** Lists the due units from the first to today's, earliest first. */
export function dueUnits(habit: Habit, today: Day, weekStart = 1): Unit[] {
  return [...latestUnits(habit, today, weekStart)].reverse();
}

/** Gives the due units one by one, latest first, for whoever needs only the last few. */
export function* latestUnits(habit: Habit, today: Day, weekStart = 1): Generator<Unit> {
  const last = lastDay(habit, today);
  const first = startOfWeek(firstDay(habit), weekStart);
  for (let week = startOfWeek(last, weekStart); week >= first; week = addDays(week, -7)) {
    for (const unit of unitsOfWeek(habit, week, last).reverse()) {
      if (unit.to >= habit.start || unit.state === 'met') yield unit;
    }
  }
}

/** Tells whether a habit asks for something on a day; weekly ones until earlier days met the week. */
export function isDueOn(habit: Habit, day: Day, weekStart = 1): boolean {
  const isOver = habit.archivedOn !== undefined && day >= habit.archivedOn;
  if (day < habit.start || isOver || isRestDay(habit, day)) return false;
  const rule = ruleOn(habit, day);
  if (rule.kind !== 'weekly') return isScheduled(rule, day);
  const days = weekDays(startOfWeek(day, weekStart));
  const before = days.filter((item) => item < day);
  return sumCredit(habit, before) < weekTarget(habit, days, rule.times);
}

/** Gives the seven cells of a week. @param week first day of the visitor's week */
export function weekRow(habit: Habit, week: Day, today: Day): DayCell[] {
  return weekDays(week).map((day) => ({
    day,
    state: habit.checkIns[day]?.state ?? 'none',
    due: isDueOn(habit, day, weekday(week)),
    rest: isRestDay(habit, day),
    today: day === today,
    future: day > today,
  }));
}

/**
 * Tells how far a week has come: of a weekly habit its unit, of a day habit the days it asks for,
 * coming ones included, skipped ones not. @param week first day of the visitor's week
 */
export function weekProgress(habit: Habit, week: Day, today: Day): Pick<Unit, 'done' | 'target'> {
  const last = lastDay(habit, today);
  const [unit] = unitsOfWeek(habit, week, last);
  if (unit?.rule === 'weekly') return { done: unit.done, target: unit.target };
  const asked = weekRow(habit, week, today).filter(({ due, state }) => due && state !== 'skip');
  const days = asked.map(({ day }) => day).filter((day) => day <= last);
  return { done: sumCredit(habit, days), target: asked.length };
}

/** Tells whether nothing is due on a day by the habit's own rest days or a pause. */
export function isRestDay({ rest }: Habit, day: Day): boolean {
  if (rest.weekdays?.includes(weekday(day))) return true;
  return (rest.pauses ?? []).some(({ from, to }) => from <= day && (to === undefined || day <= to));
}

function firstDay({ start, checkIns }: Habit): Day {
  const earlier = Object.keys(checkIns).filter((key) => key < start);
  return earlier.filter(isDay).reduce((first, day) => (day < first ? day : first), start);
}

function lastDay({ archivedOn }: Habit, today: Day): Day {
  return archivedOn !== undefined && archivedOn < today ? archivedOn : today;
}

function weekDays(week: Day): Day[] {
  return daysFrom(week, addDays(week, 6));
}

function isScheduled(rule: Rule, day: Day): boolean {
  return rule.kind === 'daily' || (rule.kind === 'weekdays' && rule.days.includes(weekday(day)));
}

function unitsOfWeek(habit: Habit, week: Day, last: Day): Unit[] {
  const days = weekDays(week);
  const past = days.filter((day) => day <= last);
  const rule = ruleOn(habit, past.at(-1) ?? week);
  if (rule.kind === 'weekly') return [weekUnit({ habit, week, last, times: rule.times })];
  return past.flatMap((day) => dayUnit(habit, day, last));
}

function dayUnit(habit: Habit, day: Day, last: Day): Unit[] {
  const rule = ruleOn(habit, day);
  if (rule.kind !== 'daily' && rule.kind !== 'weekdays') return [];
  if (!isScheduled(rule, day)) return [];
  const done = creditOf(habit, day);
  const unit = { key: day, from: day, to: day, rule: rule.kind, target: 1, done };
  const mark = habit.checkIns[day];
  const neutral = mark?.state === 'skip' ? 'skipped' : isRestDay(habit, day) ? 'rest' : undefined;
  const state = unitState(unit, neutral, last);
  return [{ ...unit, state, reserve: mark?.reserve === true }];
}

interface WeekInput {
  habit: Habit;
  week: Day;
  last: Day;
  times: number;
}

function weekUnit({ habit, week, last, times }: WeekInput): Unit {
  const days = weekDays(week);
  const past = days.filter((day) => day <= last);
  const free = weekTarget(habit, days, times);
  const unit = {
    key: week,
    from: week,
    to: addDays(week, 6),
    rule: 'weekly' as const,
    target: Math.max(1, free),
    done: sumCredit(habit, past),
  };
  const isSkipped = days.some((day) => habit.checkIns[day]?.state === 'skip');
  const neutral = free > 0 ? undefined : isSkipped ? 'skipped' : 'rest';
  const reserve = past.some((day) => habit.checkIns[day]?.reserve === true);
  return { ...unit, state: unitState(unit, neutral, last), reserve };
}

/** Asks for `times` days, or for as many as are left after rest, skips and days before the start. */
function weekTarget(habit: Habit, days: readonly Day[], times: number): number {
  const begun = days.filter((day) => day >= habit.start);
  const free = (begun.length > 0 ? begun : days).filter(
    (day) => habit.checkIns[day]?.state !== 'skip' && !isRestDay(habit, day),
  );
  return Math.min(times, free.length);
}

function unitState(
  { to, target, done }: Pick<Unit, 'to' | 'target' | 'done'>,
  neutral: 'skipped' | 'rest' | undefined,
  last: Day,
): UnitState {
  if (done >= target) return 'met';
  if (neutral !== undefined) return neutral;
  if (to >= last) return 'open';
  return done > 0 ? 'partial' : 'missed';
}

/** Rounds away what adding fractions leaves, so that three thirds are a whole. */
function sumCredit(habit: Habit, days: readonly Day[]): number {
  const sum = days.reduce((total, day) => total + creditOf(habit, day), 0);
  return Math.round(sum * 1e6) / 1e6;
}
