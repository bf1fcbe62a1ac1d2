import type { HabitContext } from './due.ts';
import type { Goal } from './goal.ts';
import { activeGoals } from './goal.ts';
import type { Habit } from './habit.ts';
import { activeHabits } from './habit.ts';
import { MISSES_TO_REWRITE, missesOnPlan } from './plan-miss.ts';

/** What in oneself gets in the way, and the act that answers the moment it does. */
export interface ObstaclePlan {
  obstacle: string;
  ifThen: { when: string; then: string };
}

/** A plan where it is kept; one that was missed twice asks to be rewritten. */
export type KeptPlan = { plan: ObstaclePlan; isMissed: boolean } & PlanHome;
export type PlanHome = { kind: 'habit'; record: Habit } | { kind: 'goal'; record: Goal };

/** Lists the plans that are kept, the habits' first, each in its own order. */
export function keptPlans(
  habits: readonly Habit[],
  goals: readonly Goal[],
  context: HabitContext,
): KeptPlan[] {
  const ofHabits = activeHabits(habits).flatMap((record): KeptPlan[] => {
    const plan = planOf(record);
    const isMissed = missesOnPlan(record, context).length >= MISSES_TO_REWRITE;
    return plan ? [{ kind: 'habit', record, plan, isMissed }] : [];
  });
  const ofGoals = activeGoals(goals).flatMap((record): KeptPlan[] => {
    const plan = planOf(record);
    return plan ? [{ kind: 'goal', record, plan, isMissed: false }] : [];
  });
  return [...ofHabits, ...ofGoals];
}

function planOf({ obstacle, ifThen }: Partial<ObstaclePlan>): ObstaclePlan | undefined {
  return obstacle && ifThen ? { obstacle, ifThen } : undefined;
}
