/**
 * When a habit is due, and what came of each time. Strength and streak count these units, never days.
 *
 * Daily and weekdays have one unit a day, weekly and monthly one a calendar week or month, `every` one
 * an interval, `rolling` one a day measured by the days before it, `occasion` one for each occasion in
 * the contact log; `track` never has any. Rest and skip are neutral, the unit that is not over is `open`
 * until its target is met.
 *
 * A calendar week belongs to the rule in force on its last past day: a change in the middle decides over
 * that week, and over no earlier one; in a week that came to a day rule, the days before it that had a
 * weekly rule ask for nothing. A month begins with its rule where that came in the middle, and asks for
 * nothing where another rule followed. Before its start a habit asks for nothing; what was done
 * then counts only where it met a unit whole. An archived habit stands still as it was on that day.
 */
import type { Day } from './day.ts';
import { addDays, daysFrom, isDay, startOfMonth, weekday } from './day.ts';
import { dayUnits, isScheduled } from './due/day-unit.ts';
import { intervalUnits, isIntervalOver } from './due/interval-unit.ts';
import { occasionUnits } from './due/occasion-unit.ts';
import { periodOf, periodTarget, periodUnit } from './due/period-unit.ts';
import { rollingDone, rollingUnit } from './due/rolling-unit.ts';
import { sumCredit, type HabitContext, type Stretch, type Unit } from './due/unit.ts';
import type { CheckInState, Habit } from './habit.ts';
import { ruleOn } from './habit.ts';
import { sameValue } from './merge.ts';
import { isRestDay } from './rest-day.ts';

export type { HabitContext, Unit, UnitRule, UnitState } from './due/unit.ts';

/** One cell of the week grid. */
export interface DayCell {
  day: Day;
  state: CheckInState | 'none';
  due: boolean;
  /** A miss that the visitor covered with a reserve. */
  reserve: boolean;
  rest: boolean;
  today: boolean;
  future: boolean;
}

/** Lists the due units from the first to today's, earliest first. */
export function dueUnits(habit: Habit, context: HabitContext): Unit[] {
  return [...latestUnits(habit, context)].reverse();
}

/** Gives the due units one by one, latest first, for whoever needs only the last few. */
export function* latestUnits(habit: Habit, context: HabitContext): Generator<Unit> {
  const last = lastDay(habit, context.today);
  const first = habitBegins(habit);
  let day = last;
  while (day >= first) {
    const from = sameRuleFrom(habit, first, day);
    const step = unitsUpTo({ habit, from, to: day, last, context });
    for (const unit of step.units.reverse()) {
      if (unit.to >= habit.start || unit.state === 'met') yield unit;
    }
    day = addDays(step.from, -1);
  }
}

/** Makes the latest units of a stretch, and tells the first day that they account for. */
function unitsUpTo(stretch: Stretch): { units: Unit[]; from: Day } {
  const { habit, from, to, last, context } = stretch;
  const rule = ruleOn(habit, to);
  switch (rule.kind) {
    case 'daily':
    case 'weekdays':
      return { units: dayUnits(stretch), from: to };
    case 'weekly':
    case 'monthly': {
      // A mark before the start begins no rule, so it cuts no month.
      const ruleFrom = from < habit.start ? startOfMonth(from) : from;
      const period = periodOf(rule, to, { from: ruleFrom, weekStart: context.weekStart });
      const decisive = ruleOn(habit, period.to < last ? period.to : last);
      if (!sameValue(decisive, rule)) return { units: [], from: to };
      return { units: [periodUnit(stretch, period)], from: period.from };
    }
    case 'every':
      return { units: intervalUnits(stretch, rule.days), from };
    case 'rolling':
      return { units: [rollingUnit(stretch, rule)], from: to };
    case 'occasion':
      return { units: occasionUnits(stretch, rule), from };
    case 'track':
      return { units: [], from: to };
  }
}

/** Tells whether a habit asks for something on a day; those of a period until earlier days met it. */
export function isDueOn(habit: Habit, day: Day, context: HabitContext): boolean {
  const isOver = habit.archivedOn !== undefined && day >= habit.archivedOn;
  if (day < habit.start || isOver || isRestDay(habit, day, context)) return false;
  const rule = ruleOn(habit, day);
  switch (rule.kind) {
    case 'daily':
    case 'weekdays':
      return isScheduled(rule, day);
    case 'weekly':
    case 'monthly': {
      const from = sameRuleFrom(habit, habit.start, day);
      const period = periodOf(rule, day, { from, weekStart: context.weekStart });
      const before = daysFrom(period.from, addDays(day, -1));
      return sumCredit(habit, before) < periodTarget(habit, period, context);
    }
    case 'every':
      return isIntervalOver(habit, day, { every: rule.days, context });
    case 'rolling':
      return rollingDone({ habit, context }, addDays(day, -1), rule.days - 1) < rule.times;
    case 'occasion':
      return openOccasions(habit, day, context).length > 0;
    case 'track':
      return false;
  }
}

/** Lists the occasions that wait for the habit on a day; on a day of rest nothing waits. */
export function openOccasions(habit: Habit, day: Day, context: HabitContext): Unit[] {
  const rule = ruleOn(habit, day);
  if (rule.kind !== 'occasion' || isRestDay(habit, day, context)) return [];
  const from = sameRuleFrom(habit, habit.start, day);
  const units = occasionUnits({ habit, from, to: day, last: day, context }, rule);
  return units.filter(({ state }) => state === 'open');
}

/** Gives the seven cells of a week. @param week first day of the visitor's week */
export function weekRow(habit: Habit, week: Day, context: HabitContext): DayCell[] {
  const { today } = context;
  return weekDays(week).map((day) => ({
    day,
    state: habit.checkIns[day]?.state ?? 'none',
    due: isDueOn(habit, day, { ...context, weekStart: weekday(week) }),
    reserve: habit.checkIns[day]?.reserve === true,
    rest: isRestDay(habit, day, context),
    today: day === today,
    future: day > today,
  }));
}

/**
 * Tells how far a week has come: of a habit with units longer than a day the latest unit of the week,
 * of one per occasion the occasions of the week, of a day habit the days it asks for, coming ones
 * included, skipped ones not. What rests or was skipped asks for nothing. @param week first day of the visitor's week
 */
export function weekProgress(
  habit: Habit,
  week: Day,
  context: HabitContext,
): Pick<Unit, 'done' | 'target'> {
  const last = lastDay(habit, context.today);
  const days = weekDays(week);
  const end = days.findLast((day) => day <= last) ?? week;
  const rule = ruleOn(habit, end);
  if (rule.kind === 'daily' || rule.kind === 'weekdays' || rule.kind === 'track') {
    return dayProgress(habit, { week, last, context });
  }
  const from = sameRuleFrom(habit, habitBegins(habit), end);
  const { units } = unitsUpTo({ habit, from, to: end, last: end < last ? end : last, context });
  if (rule.kind !== 'occasion') {
    const latest = units.at(-1);
    if (!latest) return { done: 0, target: 0 };
    const { done, target } = latest;
    return { done, target: done === 0 && isAside(habit, latest, context) ? 0 : target };
  }
  const inWeek = units.filter((unit) => unit.from >= week);
  return { done: inWeek.filter(({ state }) => state === 'met').length, target: inWeek.length };
}

/** The first days of a rolling rule are set aside too, and yet ask for its work. */
function isAside(habit: Habit, { rule, state, to }: Unit, context: HabitContext): boolean {
  if (state !== 'rest' || rule !== 'rolling') return state === 'rest' || state === 'skipped';
  return isRestDay(habit, to, context);
}

function dayProgress(
  habit: Habit,
  { week, last, context }: { week: Day; last: Day; context: HabitContext },
): Pick<Unit, 'done' | 'target'> {
  const asked = weekRow(habit, week, context).filter(({ due, state }) => due && state !== 'skip');
  const days = asked.map(({ day }) => day).filter((day) => day <= last);
  return { done: sumCredit(habit, days), target: asked.length };
}

/** Gives the first day from which the rule of a day has held without a change, not before `first`. */
function sameRuleFrom(habit: Habit, first: Day, day: Day): Day {
  const rule = ruleOn(habit, day);
  const changes = habit.schedule
    .filter((version) => version.from <= day && version.from > first)
    .sort((a, b) => (a.from < b.from ? 1 : -1));
  for (const { from } of changes) {
    if (!sameValue(ruleOn(habit, addDays(from, -1)), rule)) return from;
  }
  return first;
}

/** Gives the day on which a habit began: its start, or the earliest mark before it. */
export function habitBegins({ start, checkIns }: Habit): Day {
  const earlier = Object.keys(checkIns).filter((key) => key < start);
  return earlier.filter(isDay).reduce((first, day) => (day < first ? day : first), start);
}

function lastDay({ archivedOn }: Habit, today: Day): Day {
  return archivedOn !== undefined && archivedOn < today ? archivedOn : today;
}

function weekDays(week: Day): Day[] {
  return daysFrom(week, addDays(week, 6));
}
