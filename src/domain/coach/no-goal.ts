import { present } from '../record.ts';
import type { CoachFacts } from './facts.ts';
import type { Finding } from './suggestion.ts';

const LESSON = 'c2';

/** R10: no goal yet. Silent until a lesson is completed or someone is in the log: one act at first. */
export function noGoal({ goals, people, progress }: CoachFacts): Finding[] {
  const hasBegun = people.length > 0 || progress.some(({ completedOn }) => completedOn);
  if (!hasBegun || present(goals).length > 0) return [];
  const finding: Finding = {
    key: 'R10',
    urgency: 0,
    lesson: LESSON,
    reason: { id: 'no-goal', values: {} },
    action: { kind: 'add-goal' },
  };
  return [finding];
}
