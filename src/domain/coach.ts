import { actOpen } from './coach/act-open.ts';
import { askIntroduction } from './coach/ask-introduction.ts';
import { backupDue } from './coach/backup-due.ts';
import { birthdayNear } from './coach/birthday-near.ts';
import { checkDue } from './coach/check-due.ts';
import { collecting } from './coach/collecting.ts';
import { dormantTie } from './coach/dormant-tie.ts';
import { emptySeat } from './coach/empty-seat.ts';
import { eventNear } from './coach/event-near.ts';
import type { CoachFacts } from './coach/facts.ts';
import { coachFacts } from './coach/facts.ts';
import { firstMessage } from './coach/first-message.ts';
import { giveFirst } from './coach/give-first.ts';
import { habitToday } from './coach/habit-today.ts';
import { lessonNext } from './coach/lesson-next.ts';
import { noGoal } from './coach/no-goal.ts';
import { outcomeUntold } from './coach/outcome-untold.ts';
import { promiseDue } from './coach/promise-due.ts';
import { isResting } from './coach/rest.ts';
import { reviewDue } from './coach/review-due.ts';
import { rungNear } from './coach/rung-near.ts';
import type { CoachInput, CoachRule, Finding, Suggestion } from './coach/suggestion.ts';
import { MOST_SUGGESTIONS } from './coach/suggestion.ts';
import { thanksOwed } from './coach/thanks-owed.ts';
import { warmthFading } from './coach/warmth-fading.ts';
import { wellDeep } from './coach/well-deep.ts';

export { restSuggestion } from './coach/rest.ts';
export type { CoachAction, CoachInput, CoachRule, Reason, Suggestion } from './coach/suggestion.ts';

interface RuleEntry {
  rule: CoachRule;
  weight: number;
  find: (facts: CoachFacts) => Finding[];
}

/** Every rule with its weight, the heaviest first; urgency adds less than 1 within a rule. */
const RULES: readonly RuleEntry[] = [
  { rule: 'R1', weight: 100, find: promiseDue },
  { rule: 'R18', weight: 95, find: eventNear },
  { rule: 'R2', weight: 90, find: firstMessage },
  { rule: 'R3', weight: 80, find: thanksOwed },
  { rule: 'R19', weight: 78, find: birthdayNear },
  { rule: 'R4', weight: 75, find: outcomeUntold },
  { rule: 'R5', weight: 70, find: warmthFading },
  { rule: 'R20', weight: 65, find: backupDue },
  { rule: 'R10', weight: 60, find: noGoal },
  { rule: 'R14', weight: 58, find: reviewDue },
  { rule: 'R21', weight: 57, find: checkDue },
  { rule: 'R9', weight: 55, find: askIntroduction },
  { rule: 'R8', weight: 50, find: emptySeat },
  { rule: 'R17', weight: 45, find: actOpen },
  { rule: 'R13', weight: 40, find: habitToday },
  { rule: 'R6', weight: 38, find: giveFirst },
  { rule: 'R7', weight: 36, find: rungNear },
  { rule: 'R12', weight: 35, find: collecting },
  { rule: 'R15', weight: 34, find: dormantTie },
  { rule: 'R11', weight: 32, find: wellDeep },
  { rule: 'R16', weight: 30, find: lessonNext },
];

/**
 * Suggests what to do next: at most three, by weight then key, one of each rule and one for each
 * person, without the resting ones. The same records and day give the same answer. Rules below the
 * third suggestion are not asked.
 */
export function coach(input: CoachInput): Suggestion[] {
  const facts = coachFacts(input);
  const chosen: Suggestion[] = [];
  for (const { rule, weight, find } of RULES) {
    if (chosen.length === MOST_SUGGESTIONS) break;
    const taken = new Set(chosen.flatMap(({ contactId }) => contactId ?? []));
    const free = find(facts).filter(
      ({ key, contactId }) =>
        !isResting(input.memory, key, input.today) && !(contactId && taken.has(contactId)),
    );
    const best = mostUrgent(free);
    if (!best) continue;
    const { urgency, ...finding } = best;
    chosen.push({ rule, weight: weight + urgency, ...finding });
  }
  return chosen;
}

function mostUrgent(findings: readonly Finding[]): Finding | undefined {
  return findings.reduce<Finding | undefined>(
    (best, item) => (best === undefined || isBefore(item, best) ? item : best),
    undefined,
  );
}

function isBefore(a: Finding, b: Finding): boolean {
  return a.urgency === b.urgency ? a.key < b.key : a.urgency > b.urgency;
}
