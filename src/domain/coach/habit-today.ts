import { daysBetween, startOfWeek, type Day } from '../day.ts';
import { isDueOn, weekProgress, type HabitContext } from '../due.ts';
import type { Habit } from '../habit.ts';
import { activeHabits, ruleOn, spanOf } from '../habit.ts';
import { pauseOf } from '../habit-rest.ts';
import type { OccasionSource } from '../occasion.ts';
import { MISSES_TO_REWRITE, missesOnPlan } from '../plan-miss.ts';
import { waitingOccasions, type WaitingOccasion } from '../waiting-occasion.ts';
import type { CoachFacts } from './facts.ts';
import { urgencyOf } from './facts.ts';
import type { Finding, Reason, ReasonId } from './suggestion.ts';

const LESSON = 'w4';
const OCCASION_REASONS: Readonly<Record<OccasionSource, ReasonId>> = {
  'met-someone-new': 'habit-met',
  'event-attended': 'habit-attended',
  received: 'habit-received',
};

/**
 * R13: a habit with two misses or more in a row on its plan (since its latest schedule version): offer
 * to rewrite it; then a habit due today and not marked, in the visitor's order. One that is due per
 * occasion asks for each occasion that waits; one that is paused asks for nothing.
 */
export function habitToday(facts: CoachFacts): Finding[] {
  const habits = activeHabits(facts.habits);
  return habits.flatMap((habit, index) => [
    ...rewrite(habit, facts),
    ...ticks(habit, index, facts),
  ]);
}

function rewrite(habit: Habit, facts: CoachFacts): Finding[] {
  if (pauseOf(habit, facts.today, facts.due)) return [];
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

function ticks(habit: Habit, index: number, facts: CoachFacts): Finding[] {
  const { today, due } = facts;
  if (ruleOn(habit, today).kind !== 'occasion') return tickToday(habit, index, facts);
  return waitingOccasions(habit, due).map((waiting, place) =>
    tickOccasion(habit, waiting, { urgency: placed(index + urgencyOf(place)), today }),
  );
}

function tickToday(habit: Habit, index: number, { today, due }: CoachFacts): Finding[] {
  if (habit.checkIns[today] || !isDueOn(habit, today, due)) return [];
  const finding: Finding = {
    key: `R13:due:${habit.id}`,
    urgency: placed(index),
    habitId: habit.id,
    lesson: habit.lessonId ?? LESSON,
    reason: progressReason(habit, due),
    action: { kind: 'tick', habitId: habit.id, unit: today },
  };
  return [finding];
}

function progressReason(habit: Habit, due: HabitContext): Reason {
  const { done, target } = weekProgress(habit, startOfWeek(due.today, due.weekStart), due);
  const span = spanOf(ruleOn(habit, due.today));
  const [name, counted] = [{ habit: habit.title }, { done, target }];
  switch (span.kind) {
    case 'week':
      return { id: 'habit-due', values: { ...name, ...counted } };
    case 'month':
      return { id: 'habit-due-month', values: { ...name, ...counted } };
    case 'interval':
      return { id: 'habit-due-interval', values: { ...name, span: span.days } };
    case 'rolling':
      return { id: 'habit-due-rolling', values: { ...name, ...counted, span: span.days } };
  }
}

/** An occasion is ticked by itself: a mark on the day would answer nothing. */
function tickOccasion(
  habit: Habit,
  { occasion, until }: WaitingOccasion,
  { urgency, today }: { urgency: number; today: Day },
): Finding {
  const { id, source, day, contactId, what = '' } = occasion;
  const about = contactId === undefined ? { what } : { who: contactId };
  const values = { days: daysBetween(day, today), ahead: daysBetween(today, until) };
  return {
    key: `R13:due:${habit.id}:${id}`,
    urgency,
    habitId: habit.id,
    ...(contactId !== undefined && { contactId }),
    lesson: habit.lessonId ?? LESSON,
    reason: { id: OCCASION_REASONS[source], values: { habit: habit.title, ...about, ...values } },
    action: { kind: 'tick', habitId: habit.id, unit: id },
  };
}

/** The earlier in the visitor's order, the more urgent; below every plan to rewrite. */
function placed(index: number): number {
  return 0.5 - urgencyOf(index + 1) / 2;
}
