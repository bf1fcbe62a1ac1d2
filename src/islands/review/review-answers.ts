import {
  REVIEW_MOST,
  type DoubtedPlan,
  type ReviewProposal,
} from '../../domain/review-proposal.ts';
import { fill } from '../../i18n/format.ts';
import type { ReviewOutcome, ReviewPromise } from '../../stores/week-review.ts';
import type { ReviewKit } from './review-kit.ts';

/** What is chosen in the form so far: people and a plan by id. */
export interface ReviewAnswers {
  helped: readonly string[];
  thank: readonly string[];
  reopen: readonly string[];
  rest: string;
  plan: string;
  line: string;
}

export const NO_ANSWERS: ReviewAnswers = {
  helped: [],
  thank: [],
  reopen: [],
  rest: '',
  plan: '',
  line: '',
};

/** Turns the choices into what the log keeps, promises in the visitor's language. */
export function outcomeOf(
  { t, week }: ReviewKit,
  proposal: ReviewProposal,
  answers: ReviewAnswers,
): ReviewOutcome {
  const thanks = answers.thank.slice(0, REVIEW_MOST.thank).map((contactId): ReviewPromise => {
    const found = proposal.thank.find(({ contact }) => contact.id === contactId);
    const text = found ? fill(t.thankText, { what: t.exchanges[found.what] }) : t.thankPlain;
    return { contactId, kind: 'thank', text };
  });
  const letters = answers.reopen
    .slice(0, REVIEW_MOST.reopen)
    .map((contactId): ReviewPromise => ({ contactId, kind: 'reopen', text: t.reopenText }));
  return {
    week,
    line: answers.line,
    helped: answers.helped,
    promises: [...thanks, ...letters],
    rest: answers.rest || undefined,
  };
}

/** Writes a plan that may be rewritten, with the reason. */
export function planLabel({ t }: ReviewKit, plan: DoubtedPlan): string {
  return plan.kind === 'habit'
    ? fill(t.planHabit, { title: plan.habit.title, n: plan.misses })
    : fill(t.planGoal, { purpose: plan.goal.purpose });
}
