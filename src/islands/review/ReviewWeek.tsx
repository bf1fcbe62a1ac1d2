import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import { startOfWeek } from '../../domain/day.ts';
import { reviewProposal, type DoubtedPlan } from '../../domain/review-proposal.ts';
import { DEFAULT_REVIEW_DAY } from '../../domain/settings.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ReviewMessages } from '../../i18n/messages/review.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { $goals } from '../../stores/goals.ts';
import { $habitContext } from '../../stores/habit-context.ts';
import { $habits } from '../../stores/habits.ts';
import { $reviews } from '../../stores/reviews.ts';
import { $rhythms } from '../../stores/rhythms.ts';
import { $settings } from '../../stores/settings.ts';
import type { ReviewOutcome } from '../../stores/week-review.ts';
import { useSettle } from '../ui/use-settle.ts';
import { ReviewDone } from './ReviewDone.tsx';
import { ReviewQuestions } from './ReviewQuestions.tsx';
import { planId, type ReviewKit } from './review-kit.ts';

interface Props {
  t: ReviewMessages;
  locale: Locale;
}

/** This week's questions, or that it is enough. Weeks that were missed are gone. */
export function ReviewWeek({ t, locale }: Props) {
  const contacts = useStore($contacts, { ssr: 'initial' });
  const goals = useStore($goals, { ssr: 'initial' });
  const habits = useStore($habits, { ssr: 'initial' });
  const reviews = useStore($reviews, { ssr: 'initial' });
  const rhythms = useStore($rhythms, { ssr: 'initial' });
  const settings = useStore($settings, { ssr: 'initial' });
  const due = useStore($habitContext, { ssr: 'initial' });
  const [isAgain, setAgain] = useState(false);
  const [made, setMade] = useState<{ outcome: ReviewOutcome; plan: DoubtedPlan | undefined }>();
  const { part, settle } = useSettle<HTMLDivElement>();
  const week = startOfWeek(due.today, settings.weekStart);
  const people = itemsOf(contacts);
  const proposal = useMemo(
    () =>
      reviewProposal(
        { contacts: people, goals: itemsOf(goals), habits: itemsOf(habits), rhythms, due },
        week,
      ),
    [people, goals, habits, rhythms, due, week],
  );

  const states = [contacts, goals, habits, reviews];
  if (states.some(({ status }) => status === 'failed')) return <p>{t.failed}</p>;
  if (states.some(({ status }) => status === 'loading')) return <p class="lead">{t.loading}</p>;

  const kit: ReviewKit = { t, locale, contacts: people, week };
  const review = itemsOf(reviews).find(({ id }) => id === week);
  const kept = (outcome: ReviewOutcome, chosen: string) => {
    setMade({ outcome, plan: proposal.plans.find((plan) => planId(plan) === chosen) });
    setAgain(false);
  };
  return (
    <div class="narrow" ref={part} tabIndex={-1}>
      {review && !isAgain ? (
        <ReviewDone
          kit={kit}
          line={review.answers.line}
          outcome={made?.outcome}
          plan={made?.plan}
          weekday={settings.reviewDay ?? DEFAULT_REVIEW_DAY}
          onAgain={() => setAgain(true)}
        />
      ) : (
        <ReviewQuestions
          kit={kit}
          proposal={proposal}
          line={review?.answers.line ?? ''}
          settle={settle}
          onKept={kept}
        />
      )}
    </div>
  );
}
