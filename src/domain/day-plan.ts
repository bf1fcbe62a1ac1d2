import { hasBegun } from './begun.ts';
import type { Suggestion } from './coach.ts';
import type { Contact, ContactPromise } from './contact.ts';
import type { Day } from './day.ts';
import { addDays, daysBetween, endOfMonth, startOfWeek } from './day.ts';
import { isDueOn, weekProgress, type HabitContext } from './due.ts';
import { plannedEvents, type NetworkEvent } from './event.ts';
import type { FollowUp } from './follow-up.ts';
import { followUps } from './follow-up.ts';
import type { Goal } from './goal.ts';
import type { Habit } from './habit.ts';
import { activeHabits, ruleOn, type Rule } from './habit.ts';
import type { LessonProgress } from './lesson.ts';
import { isOpenAct } from './lesson-act.ts';
import type { GroupRhythm } from './rhythm.ts';
import { waitingOccasions, type WaitingOccasion } from './waiting-occasion.ts';

/**
 * A habit that asks for something today, or was marked today; `done` of `target` in its span. `isToday`:
 * it asks for this very day; one of a week or month does so once the days left are as many as it still
 * asks, one per occasion on the last day of an occasion. `waiting`: its occasions.
 */
export interface HabitToday {
  habit: Habit;
  isDone: boolean;
  isToday: boolean;
  done: number;
  target: number;
  waiting: WaitingOccasion[];
}

/**
 * How the day stands. `new`: nothing was ever begun; `open`: something asks for attention; `enough`:
 * nothing does any more and something was done; `free`: nothing is due.
 */
export type DayState = 'new' | 'open' | 'enough' | 'free';

/** Everything of a day beside the coach's three. */
export interface DayPlan {
  state: DayState;
  /** Due today or waiting, and not already suggested. */
  due: FollowUp[];
  /** Due in the coming seven days. */
  soon: FollowUp[];
  /** My promises kept today, so that one can be opened again. */
  kept: { contactId: string; promise: ContactPromise }[];
  habits: HabitToday[];
  /** This week's acts from the lessons, open or done today. */
  acts: LessonProgress[];
  /** Planned gatherings, the nearest first; those without a day last. */
  events: NetworkEvent[];
}

export interface DayInput {
  contacts: readonly Contact[];
  goals: readonly Goal[];
  habits: readonly Habit[];
  progress: readonly LessonProgress[];
  events: readonly NetworkEvent[];
  suggestions: readonly Suggestion[];
  due: HabitContext;
  rhythms: readonly GroupRhythm[];
  today: Day;
}

/** Lays out a day. */
export function dayPlan(input: DayInput): DayPlan {
  const { contacts, suggestions, events, today } = input;
  const all = followUps(contacts, input).filter((item) => !isSuggested(item, suggestions));
  const plan = {
    due: all.filter(({ state }) => state !== 'soon'),
    soon: all.filter(({ state }) => state === 'soon'),
    kept: keptOn(contacts, today),
    habits: habitsOf(input),
    acts: openActs(input),
    events: plannedEvents(events),
  };
  return { ...plan, state: stateOf(plan, input) };
}

function isSuggested(
  { kind, contactId, promiseId }: FollowUp,
  suggestions: readonly Suggestion[],
): boolean {
  return suggestions.some((item) =>
    kind === 'promise'
      ? item.promiseId === promiseId
      : item.contactId === contactId && (item.rule === 'R2' || item.rule === 'R5'),
  );
}

function keptOn(contacts: readonly Contact[], today: Day): DayPlan['kept'] {
  return contacts.flatMap(({ id: contactId, promises }) =>
    promises
      .filter(({ by, doneOn }) => by === 'me' && doneOn === today)
      .map((promise) => ({ contactId, promise })),
  );
}

function habitsOf({ habits, due, today }: DayInput): HabitToday[] {
  return activeHabits(habits).flatMap((habit) => {
    const mark = habit.checkIns[today];
    if (!mark && !isDueOn(habit, today, due)) return [];
    const week = startOfWeek(today, due.weekStart);
    const { done, target } = weekProgress(habit, week, due);
    const waiting = waitingOccasions(habit, due);
    return [
      {
        habit,
        isDone: mark !== undefined && mark.state !== 'not-done',
        isToday: isAskedToday(ruleOn(habit, today), { left: target - done, week, waiting, today }),
        done,
        target,
        waiting,
      },
    ];
  });
}

/** What tells whether a habit asks for today. */
interface Asked {
  /** How often it is still asked for in its week or month. */
  left: number;
  week: Day;
  waiting: readonly WaitingOccasion[];
  today: Day;
}

/** Tells whether it has to be today: it may wait while its week or month has days enough left. */
export function isAskedToday({ kind }: Rule, { left, week, waiting, today }: Asked): boolean {
  if (kind === 'occasion') return waiting.some(({ until }) => until === today);
  if (kind !== 'weekly' && kind !== 'monthly') return true;
  const last = kind === 'weekly' ? addDays(week, 6) : endOfMonth(today);
  return left > daysBetween(today, last);
}

/** An act that became a habit or a promise is ticked there; one that became a seat is done. */
function openActs({ progress, today }: DayInput): LessonProgress[] {
  return progress.filter(({ act }) => {
    if (!act) return false;
    const { doneOn, ...open } = act;
    return isOpenAct(open) && (doneOn === undefined || doneOn === today);
  });
}

function stateOf(plan: Omit<DayPlan, 'state'>, input: DayInput): DayState {
  if (!hasBegun(input)) return 'new';
  const isOpen =
    input.suggestions.some(({ rule }) => rule !== 'R16') ||
    plan.due.length > 0 ||
    plan.habits.some(({ isDone, isToday }) => isToday && !isDone);
  if (isOpen) return 'open';
  return isDoneToday(plan, input) ? 'enough' : 'free';
}

function isDoneToday(
  { kept, habits }: Omit<DayPlan, 'state'>,
  { contacts, progress, today }: DayInput,
): boolean {
  return (
    kept.length > 0 ||
    habits.some(({ isDone }) => isDone) ||
    progress.some(({ completedOn, act }) => completedOn === today || act?.doneOn === today) ||
    contacts.some(({ interactions }) => interactions.some(({ day }) => day === today))
  );
}
