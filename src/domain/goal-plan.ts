/**
 * The plan of a goal: which answers of the form are still open, how long it runs, and how a filled-in
 * form becomes a record. The questions are those of habits-and-goals 2.1.
 */
import type { Day } from './day.ts';
import { addDays, daysBetween } from './day.ts';
import type { Goal, Need, Seat } from './goal.ts';
import { withFields } from './record.ts';

/** The answers that the full form asks for. */
export const STARRED_ANSWERS = [
  'purpose',
  'needs',
  'seats',
  'obstacle',
  'ifThen',
  'weekly',
  'firstAct',
] as const;
export type StarredAnswer = (typeof STARRED_ANSWERS)[number];

/** Lists the starred answers that a goal does not have yet, in the form's order. */
export function openAnswers(goal: Goal): StarredAnswer[] {
  const plan = tidyGoal(goal);
  const given: Record<StarredAnswer, boolean> = {
    purpose: plan.purpose !== '',
    needs: plan.needs.length > 0,
    seats: plan.seats.length > 0,
    obstacle: plan.obstacle !== undefined,
    ifThen: Boolean(plan.ifThen?.when && plan.ifThen.then),
    weekly: Boolean(plan.weekly?.moment),
    firstAct: plan.firstAct !== undefined,
  };
  return STARRED_ANSWERS.filter((answer) => !given[answer]);
}

/**
 * Lists the answers without which a form is not saved: every starred one of a new goal; of a goal that
 * began as a short plan, those it had before, so that a small correction asks for no more.
 */
export function askedAnswers(goal: Goal, before?: Goal): StarredAnswer[] {
  const open = openAnswers(goal);
  if (!before) return open;
  const openBefore = openAnswers(before);
  return open.filter((answer) => answer === 'purpose' || !openBefore.includes(answer));
}

/** What a seat of the full form is asked for. */
export type SeatAnswer = 'role' | 'offer';

/** Lists what a seat lacks; an offer that the stored seat never had may stay open. */
export function openSeatAnswers(seat: Seat, before?: Goal): SeatAnswer[] {
  const earlier = before?.seats.find(({ id }) => id === seat.id);
  const open: SeatAnswer[] = tidy(seat.role) ? [] : ['role'];
  if (!tidy(seat.offer) && (!earlier || earlier.offer)) open.push('offer');
  return open;
}

/**
 * Lists what the seats of a form lack, by seat id. A seat nobody wrote in asks for nothing: it is left
 * out when the goal is saved.
 */
export function askedSeatAnswers(goal: Goal, before?: Goal): Record<string, SeatAnswer[]> {
  const written = goal.seats.filter(({ role, field, offer }) =>
    tidy(`${role}${field ?? ''}${offer ?? ''}`),
  );
  const asked = written.map((seat) => [seat.id, openSeatAnswers(seat, before)] as const);
  return Object.fromEntries(asked.filter(([, open]) => open.length > 0));
}

/** Tells whether a need of the visitor's own has no words yet. */
export function hasUnsaidNeed({ needs }: Goal): boolean {
  return needs.some(({ kind, text }) => kind === 'own' && !tidy(text));
}

/**
 * Trims every answer and leaves out the empty ones. A seat without a role is no seat; one whose need
 * was taken away stands for no particular need.
 */
export function tidyGoal(goal: Goal): Goal {
  const { ifThen, weekly, firstAct, signs, stopRule, minutesPerWeek } = goal;
  const act = tidy(firstAct?.text);
  return withFields<Goal>(goal, {
    purpose: goal.purpose.trim(),
    bestResult: tidy(goal.bestResult),
    needs: goal.needs.map(tidyNeed).filter(({ kind, text }) => kind !== 'own' || text),
    seats: goal.seats.map((seat) => tidySeat(seat, goal)).filter(({ role }) => role !== ''),
    places: goal.places.map((place) => place.trim()).filter(Boolean),
    offer: tidy(goal.offer),
    obstacle: tidy(goal.obstacle),
    ifThen: filled({ when: ifThen?.when.trim() ?? '', then: ifThen?.then.trim() ?? '' }),
    weekly: weekly && filled({ ...weekly, moment: weekly.moment.trim() }),
    firstAct: firstAct && act ? { ...firstAct, text: act } : undefined,
    signs: signs && filled(withFields(signs, { act: tidy(signs.act), result: tidy(signs.result) })),
    stopRule: stopRule && filled(withFields(stopRule, { rule: tidy(stopRule.rule) })),
    minutesPerWeek: minutesPerWeek !== undefined && minutesPerWeek > 0 ? minutesPerWeek : undefined,
  });
}

/** Gives the last day of a goal's horizon. */
export function goalEnd({ startedOn, horizon }: Goal): Day {
  return addDays(startedOn, horizon * 7 - 1);
}

/** Gives the days of the horizon that remain after `today`; none once it is over. */
export function goalDaysLeft(goal: Goal, today: Day): number {
  return Math.max(0, daysBetween(today, goalEnd(goal)));
}

/** Tells whether half of a goal's weeks are over and its plan was not read again since. */
export function isRereadDue({ status, startedOn, horizon, rereadOn }: Goal, today: Day): boolean {
  const middle = addDays(startedOn, Math.ceil((horizon * 7) / 2));
  return status === 'active' && today >= middle && (rereadOn === undefined || rereadOn < middle);
}

function tidyNeed(need: Need): Need {
  return withFields(need, { text: tidy(need.text) });
}

function tidySeat(seat: Seat, { needs }: Goal): Seat {
  return withFields(seat, {
    role: seat.role.trim(),
    needId: needs.some(({ id }) => id === seat.needId) ? seat.needId : undefined,
    field: tidy(seat.field),
    offer: tidy(seat.offer),
  });
}

function tidy(text: string | undefined): string | undefined {
  return text?.trim() || undefined;
}

function filled<T extends object>(answer: T): T | undefined {
  return Object.values(answer).some((value) => value !== '') ? answer : undefined;
}
