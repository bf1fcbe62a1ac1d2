import { compare } from '../compare.ts';
import { creditOf } from '../check-in.ts';
import { addDays, type Day } from '../day.ts';
import type { Rule } from '../habit.ts';
import type { Occasion } from '../occasion.ts';
import { isRestDay } from '../rest-day.ts';
import { unitState, type Stretch, type Unit } from './unit.ts';

type OccasionRule = Extract<Rule, { kind: 'occasion' }>;
const HOURS_A_DAY = 24;
/** A pause without an end would make a wait without one. */
const LOOK_AHEAD = 60;

/**
 * Makes the units of a rule that is due per occasion, earliest first: one for each occasion of its
 * source in the stretch. The log knows days only, so hours are taken as whole days, begun ones included.
 * Days of rest lengthen the wait, as they do an interval. An entry that answers in time is its evidence;
 * a mark by hand counts as well.
 */
export function occasionUnits(stretch: Stretch, { source, hours }: OccasionRule): Unit[] {
  const { from, to, context } = stretch;
  return context.occasions
    .filter((occasion) => occasion.source === source && occasion.day >= from && occasion.day <= to)
    .sort((a, b) => compare(a.day, b.day) || compare(a.id, b.id))
    .map((occasion) => occasionUnit(stretch, occasion, hours));
}

function occasionUnit(stretch: Stretch, occasion: Occasion, hours: number): Unit {
  const { habit, last, context } = stretch;
  const { id, day, answer } = occasion;
  const to = lastInTime(stretch, day, Math.ceil(hours / HOURS_A_DAY));
  const isAnswered = answer !== undefined && answer.day <= to;
  const mark = habit.checkIns[id];
  const done = isAnswered ? 1 : creditOf(habit, id);
  const unit = { key: id, from: day, to, rule: 'occasion' as const, target: 1, done };
  const isRest = isRestDay(habit, day, context);
  const neutral = mark?.state === 'skip' ? 'skipped' : isRest ? 'rest' : undefined;
  return {
    ...unit,
    state: unitState(unit, neutral, last),
    reserve: mark?.reserve === true,
    ...(isAnswered && { evidence: answer.interactionId }),
  };
}

function lastInTime({ habit, last, context }: Stretch, day: Day, days: number): Day {
  const end = addDays(last, LOOK_AHEAD);
  let to = day;
  let left = days;
  while (left > 0 && to < end) {
    to = addDays(to, 1);
    if (!isRestDay(habit, to, context)) left -= 1;
  }
  return to;
}
