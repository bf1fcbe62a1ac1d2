import type { Goal } from '../../domain/goal.ts';
import type { StarredAnswer } from '../../domain/goal-plan.ts';
import type { EditGoal, GoalKit } from './goal-kit.ts';

/** What a block of the goal form gets: the answers so far, and what was missing when last saved. */
export interface BlockProps {
  kit: GoalKit;
  goal: Goal;
  before: Goal | undefined;
  edit: EditGoal;
  faults: Partial<Record<StarredAnswer, string>>;
  /** Whether the visitor has pressed save; empty answers are not marked before. */
  tried: boolean;
}
