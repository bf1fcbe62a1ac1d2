import type { Day } from './day.ts';
import type { CheckIn, CheckInState, Habit } from './habit.ts';
import { withFields, type Moment } from './record.ts';

/** What a mark says beside its state; a field given as undefined is taken out. */
export type MarkFields = {
  [Field in 'amount' | 'note' | 'interactionId']?: CheckIn[Field] | undefined;
};

/** What to set on a day; `none` takes the mark away. Fields left out keep what the day had. */
export type Mark = MarkFields & { day: Day; state: CheckInState | 'none' };

export type CheckInResult = { ok: true; habit: Habit } | { ok: false; reason: 'future-day' };

/** What a partial mark without an amount is worth. */
const PARTIAL_CREDIT = 0.5;

/** Sets a day's mark, today's or any past one; a day that has not come is refused. */
export function checkIn(
  habit: Habit,
  { day, state, ...fields }: Mark,
  { today, now }: Moment,
): CheckInResult {
  if (day > today) return { ok: false, reason: 'future-day' };
  const { [day]: before, ...others } = habit.checkIns;
  if (state === 'none') return { ok: true, habit: { ...habit, checkIns: others, updatedAt: now } };
  const target = before?.target ?? habit.target?.amount;
  const kept = { ...before, ...(target !== undefined && { target }), state, at: now };
  const mark = withFields<CheckIn>(kept, fields);
  return { ok: true, habit: { ...habit, checkIns: { ...others, [day]: mark }, updatedAt: now } };
}

/**
 * Tells how much of a day's or occasion's work a mark is worth, from 0 to 1: done is 1 whatever its amount, partial
 * is its amount / target (0.5 where either is not known), anything else 0.
 */
export function creditOf(habit: Habit, unit: string): number {
  const mark = habit.checkIns[unit];
  if (mark?.state === 'done') return 1;
  if (mark?.state !== 'partial') return 0;
  const target = mark.target ?? habit.target?.amount;
  if (mark.amount === undefined || target === undefined || target <= 0) return PARTIAL_CREDIT;
  return Math.min(1, Math.max(0, mark.amount / target));
}
