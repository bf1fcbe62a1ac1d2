import { startOfWeek } from '../day.ts';
import type { Unit } from '../due.ts';
import { isDueOn, latestUnits, weekProgress } from '../due.ts';
import type { Habit } from '../habit.ts';
import { activeHabits } from '../habit.ts';
import { isCounted } from '../strength.ts';
import type { CoachFacts } from './facts.ts';
import { urgencyOf } from './facts.ts';
import type { Finding } from './suggestion.ts';

const LESSON = 'w4';

/** Misses in a row on one plan after which the plan, not the person, is in question. */
const MISSES_TO_REWRITE = 2;

/**
 * R13: a habit with two misses or more in a row on its plan (since its latest schedule version): offer
 * to rewrite it; then a habit due today and not marked, in the visitor's order.
 */
export function habitToday(facts: CoachFacts): Finding[] {
  const habits = activeHabits(facts.habits);
  return habits.flatMap((habit, index) => [...rewrite(habit, facts), ...tick(habit, index, facts)]);
}

function rewrite(habit: Habit, facts: CoachFacts): Finding[] {
  const missed = missedUnits(habit, facts);
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

/** Gives the units missed in a row up to now on the plan, latest first. */
function missedUnits(habit: Habit, { today, due }: CoachFacts): Unit[] {
  const begun = habit.schedule.map(({ from }) => from).filter((from) => from <= today);
  const planFrom = begun.reduce((latest, from) => (from > latest ? from : latest), habit.start);
  const missed: Unit[] = [];
  for (const unit of latestUnits(habit, due)) {
    const isMissed = unit.state === 'missed';
    if (unit.from < planFrom || (isCounted(unit) && !isMissed)) break;
    if (isMissed) missed.push(unit);
  }
  return missed;
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
