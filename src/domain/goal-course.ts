import type { Day } from './day.ts';
import { daysBetween } from './day.ts';
import type { Goal } from './goal.ts';
import { tidyGoal } from './goal-plan.ts';

/** What to expect of a goal by its weeks: results come after acts. */
export type GoalStage = 'planted' | 'growing' | 'harvest';

/** Gives the third of its horizon in which a goal is. */
export function goalStage({ startedOn, horizon }: Goal, today: Day): GoalStage {
  const share = daysBetween(startedOn, today) / (horizon * 7);
  return share < 1 / 3 ? 'planted' : share < 2 / 3 ? 'growing' : 'harvest';
}

/** Gives the act of a goal done last since the first day of a week: with one the week is enough. */
export function actOfWeek(
  { firstAct, steps }: Pick<Goal, 'firstAct' | 'steps'>,
  week: Day,
): string | undefined {
  const acts = firstAct ? [firstAct, ...steps] : steps;
  return acts
    .filter(({ doneOn }) => doneOn !== undefined && doneOn >= week)
    .sort((a, b) => ((a.doneOn ?? '') < (b.doneOn ?? '') ? 1 : -1))[0]?.text;
}

/** Tells whether the day has come on which the visitor wanted to stop or change a goal. */
export function isStopDay({ status, stopRule }: Goal, today: Day): boolean {
  return status === 'active' && stopRule?.day !== undefined && stopRule.day <= today;
}

/** What would make a plan easier to follow: checks on what is written, never more to fill in. */
const PLAN_CHECKS = ['long', 'no-day', 'no-result', 'no-stop', 'many-minutes'] as const;
export type PlanCheck = (typeof PLAN_CHECKS)[number];

/** Characters of a purpose that is one line. */
const ONE_LINE = 80;
/** Minutes a week above which smaller is easier to keep. */
export const MANY_MINUTES = 180;

/** Lists the checks that speak for a plan. */
export function planChecks(goal: Goal): PlanCheck[] {
  const { purpose, firstAct, signs, stopRule, minutesPerWeek = 0 } = tidyGoal(goal);
  const speaks: Record<PlanCheck, boolean> = {
    long: purpose.length > ONE_LINE,
    'no-day': firstAct !== undefined && firstAct.due === undefined,
    'no-result': signs?.result === undefined,
    'no-stop': stopRule?.day === undefined,
    'many-minutes': minutesPerWeek > MANY_MINUTES,
  };
  return PLAN_CHECKS.filter((check) => speaks[check]);
}
