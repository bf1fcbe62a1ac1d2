import { changeSchedule } from '../domain/habit.ts';
import type { ObstaclePlan, PlanHome } from '../domain/obstacle-plan.ts';
import { isSamePlan } from '../domain/plan-miss.ts';
import { saveGoal } from './goals.ts';
import { addHabit, changeHabit } from './habits.ts';
import { $today } from './today.ts';

const ONCE_A_WEEK = { kind: 'weekly', times: 1 } as const;

/**
 * Keeps a plan with a goal or in a habit that there is, in place of the one it had, or else as a new
 * habit of once a week. Misses of a habit are counted anew from the day its plan changes.
 */
export async function keepPlan(plan: ObstaclePlan, home?: PlanHome): Promise<boolean> {
  const today = $today.get();
  if (home?.kind === 'goal') return saveGoal({ ...home.record, ...plan }, home.record);
  if (home) {
    const before = home.record;
    // A title of the visitor's own stays; one that was the plan's act follows it.
    const isOwn = before.title !== before.ifThen?.then;
    const after = { ...before, ...plan, ...(!isOwn && { title: plan.ifThen.then }) };
    const schedule = isSamePlan(before, after)
      ? before.schedule
      : changeSchedule(before, today, {});
    return changeHabit(before, { ...after, schedule });
  }
  const schedule = [{ from: today, rule: ONCE_A_WEEK }];
  const id = await addHabit({ ...plan, title: plan.ifThen.then, start: today, schedule });
  return id !== undefined;
}
