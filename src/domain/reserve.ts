import type { Day, Instant } from './day.ts';
import { addDays, monthOf } from './day.ts';
import { dueUnits, type HabitContext, type Unit } from './due.ts';
import type { Habit } from './habit.ts';

/** Reserves of one habit in a calendar month, to be spent by the visitor on a miss. */
const RESERVES_A_MONTH = 2;
/** Days back within which a miss can still be covered. */
const RESERVE_DAYS = 7;

/** Counts the reserves that are left in the calendar month of a day. */
export function reservesLeft({ checkIns }: Habit, day: Day): number {
  const spent = Object.entries(checkIns).filter(
    ([key, { reserve, spentOn }]) => reserve && (spentOn ?? key).startsWith(monthOf(day)),
  );
  return Math.max(0, RESERVES_A_MONTH - spent.length);
}

/** Lists the misses that a reserve can still cover, the latest first; none where no reserve is left. */
export function coverableMisses(habit: Habit, context: HabitContext): Unit[] {
  const { today } = context;
  if (reservesLeft(habit, today) === 0) return [];
  const since = addDays(today, -RESERVE_DAYS);
  return dueUnits(habit, context)
    .filter(({ to, state, reserve }) => to >= since && !reserve && isMiss(state))
    .reverse();
}

/** Spends a reserve on a missed unit: the miss stays to be seen, and the row goes on. */
export function spendReserve(
  habit: Habit,
  { key }: Pick<Unit, 'key'>,
  { today, now }: { today: Day; now: Instant },
): Habit {
  const mark = habit.checkIns[key] ?? { state: 'not-done' as const, at: now };
  const covered = { ...mark, reserve: true, spentOn: today, at: now };
  return { ...habit, checkIns: { ...habit.checkIns, [key]: covered } };
}

function isMiss(state: Unit['state']): boolean {
  return state === 'missed' || state === 'partial';
}
