import { startOfWeek } from '../day.ts';
import { isDueOn, weekProgress } from '../due.ts';
import type { Habit } from '../habit.ts';
import { activeHabits } from '../habit.ts';
import { MISSES_TO_REWRITE, missesOnPlan } from '../plan-miss.ts';
import type { CoachFacts } from './facts.ts';
import { urgencyOf } from './facts.ts';
import type { Finding } from './suggestion.ts';

const LESSON = 'w4';

/**
 * R13: a habit with two misses or more in a row on its plan (since its latest schedule version): offer
 * to rewrite it; then a habit due today and not marked, in the visitor's order.
 */
export function habitToday(facts: CoachFacts): Finding[] {
  const habits = activeHabits(facts.habits);
  return habits.flatMap((habit, index) => [...rewrite(habit, facts), ...tick(habit, index, facts)]);
}

function rewrite(habit: Habit, facts: CoachFacts): Finding[] {
  const missed = missesOnPlan(habit, facts.due);
  const misses = missed.length;
  if (misses < MISSES_TO_REWRITE) return [];
  const isWeekly = missed[0]?.rule === 'weekly';
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

function tick(habit: Habit, index: number, { today, due }: CoachFacts): Finding[] {
  if (habit.checkIns[today] || !isDueOn(habit, today, due)) return [];
  const { done, target } = weekProgress(habit, startOfWeek(today, due.weekStart), due);
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
