import { startOfWeek } from '../day.ts';
import type { Unit } from '../due.ts';
import { dueUnits, isDueOn, weekProgress } from '../due.ts';
import type { Habit } from '../habit.ts';
import { activeHabits } from '../habit.ts';
import { isCounted } from '../strength.ts';
import type { CoachFacts } from './facts.ts';
import { urgencyOf } from './facts.ts';
import type { Finding } from './suggestion.ts';

const LESSON = 'w4';

/** Misses in a row on one plan after which the plan, not the person, is in question. */
export const MISSES_TO_REWRITE = 2;

/**
 * R13: a habit with two misses or more in a row on its plan (since its latest schedule version): offer
 * to rewrite it; then a habit due today and not marked, in the visitor's order.
 */
export function habitToday(facts: CoachFacts): Finding[] {
  const habits = activeHabits(facts.habits);
  return habits.flatMap((habit, index) => [...rewrite(habit, facts), ...tick(habit, index, facts)]);
}

function rewrite(habit: Habit, { today, settings }: CoachFacts): Finding[] {
  const units = dueUnits(habit, today, settings.weekStart);
  const misses = missesInARow(habit, units);
  if (misses < MISSES_TO_REWRITE) return [];
  const isWeekly = units.at(-1)?.rule === 'weekly';
  const finding: Finding = {
    key: `R13:rewrite:${habit.id}`,
    urgency: 0.5 + urgencyOf(misses) / 2,
    habitId: habit.id,
    lesson: LESSON,
    reason: {
      id: isWeekly ? 'habit-missed-weeks' : 'habit-missed-days',
      values: { habit: habit.title, misses },
    },
    action: { kind: 'rewrite-plan', habitId: habit.id },
  };
  return [finding];
}

function missesInARow(habit: Habit, units: readonly Unit[]): number {
  const from = habit.schedule.reduce((last, version) => {
    return version.from > last ? version.from : last;
  }, habit.start);
  const counted = units.filter((unit) => isCounted(unit) && unit.from >= from);
  const lastMet = counted.findLastIndex(({ state }) => state !== 'missed');
  return counted.length - 1 - lastMet;
}

function tick(habit: Habit, index: number, { today, settings }: CoachFacts): Finding[] {
  const { weekStart } = settings;
  if (habit.checkIns[today] || !isDueOn(habit, today, weekStart)) return [];
  const { done, target } = weekProgress(habit, startOfWeek(today, weekStart), today);
  const finding: Finding = {
    key: `R13:due:${habit.id}`,
    urgency: 0.5 - urgencyOf(index + 1) / 2,
    habitId: habit.id,
    lesson: habit.lessonId ?? LESSON,
    reason: { id: 'habit-due', values: { habit: habit.title, done, target } },
    action: { kind: 'tick', habitId: habit.id, day: today },
  };
  return [finding];
}
