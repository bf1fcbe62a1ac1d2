import type { ImportedMark } from '../../domain/imported-habit.ts';
import type { HabitDraft } from './gathered.ts';

/** What a measured habit asks for: an amount at least, or at most. */
export interface Measure {
  goal: number;
  unit: string;
  isLimit: boolean;
}

/**
 * Sets what a measured habit asks for. There is no rule for an upper limit here: a day within it is done,
 * and a limit over several days only keeps its amounts.
 */
export function setMeasure(draft: HabitDraft, { goal, unit, isLimit }: Measure): void {
  if (!isLimit) {
    if (goal > 0) draft.facts.target = { amount: goal, unit };
    return;
  }
  draft.notes.delete('calendar-week');
  draft.notes.delete('calendar-month');
  draft.notes.add('at-most');
  if (draft.facts.rule?.kind !== 'daily') draft.facts.rule = { kind: 'track' };
}

/** Tells what an amount comes to. */
export function measuredMark(amount: number, { goal, isLimit }: Measure): ImportedMark {
  if (isLimit) return { state: amount <= goal ? 'done' : 'not-done', amount };
  const target = goal > 0 ? { target: goal } : {};
  if (amount >= goal && (amount > 0 || goal <= 0)) return { state: 'done', amount, ...target };
  return { state: amount > 0 ? 'partial' : 'not-done', amount, ...target };
}
