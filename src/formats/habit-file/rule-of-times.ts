import { MOST_RULE_DAYS, type Rule } from '../../domain/habit.ts';
import type { HabitDraft } from './gathered.ts';

/** Sets the rule of `times` in any `days`, or the nearest one, and notes where it differs. */
export function setRule(draft: HabitDraft, times: number, days: number): void {
  const isKnown = [times, days].every((n) => Number.isInteger(n) && n >= 1 && n <= MOST_RULE_DAYS);
  if (!isKnown) return void draft.notes.add('rule-unknown');
  const rule = ruleOfTimes(times, days);
  if (rule.kind === 'weekly') draft.notes.add('calendar-week');
  if (rule.kind === 'monthly') draft.notes.add('calendar-month');
  draft.facts.rule = rule;
}

function ruleOfTimes(times: number, days: number): Rule {
  if (times >= days) return { kind: 'daily' };
  if (days === 7) return { kind: 'weekly', times };
  if (days === 30 || days === 31) return { kind: 'monthly', times };
  return times === 1 ? { kind: 'every', days } : { kind: 'rolling', times, days };
}
