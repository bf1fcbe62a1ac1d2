import { useState } from 'preact/hooks';
import { REVIEW_MOST, type ReviewProposal } from '../../domain/review-proposal.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import { finishReview, reviewDueDay, type ReviewOutcome } from '../../stores/week-review.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useOnePress } from '../ui/use-one-press.ts';
import { HelpedQuestion } from './HelpedQuestion.tsx';
import { MinutesLeft } from './MinutesLeft.tsx';
import { PeopleQuestion } from './PeopleQuestion.tsx';
import { NO_ANSWERS, outcomeOf, planLabel, type ReviewAnswers } from './review-answers.ts';
import { nameIn, planId, type ReviewKit } from './review-kit.ts';

interface Props {
  kit: ReviewKit;
  proposal: ReviewProposal;
  line: string;
  settle: (act: Promise<boolean>) => Promise<boolean>;
  /** Called once everything is kept, with what it came to. */
  onKept: (outcome: ReviewOutcome, planId: string) => void;
}

/** The questions of a week, each with what the log offers; one button ends them. */
export function ReviewQuestions({ kit, proposal, line, settle, onKept }: Props) {
  const { t, locale } = kit;
  const [answers, setAnswers] = useState<ReviewAnswers>({ ...NO_ANSWERS, line });
  const once = useOnePress();
  const set = (patch: Partial<ReviewAnswers>) => setAnswers({ ...answers, ...patch });
  const day = (kind: 'thank' | 'reopen') => formatDay(locale, reviewDueDay(kind), 'short');

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const outcome = outcomeOf(kit, proposal, answers);
    if (await settle(once(() => finishReview(outcome)))) onKept(outcome, answers.plan);
  };
  return (
    <form class="sheet stack wide" noValidate onSubmit={(event) => void save(event)}>
      <MinutesLeft kit={kit} />
      <HelpedQuestion
        kit={kit}
        helped={proposal.helped}
        value={answers.helped}
        onChange={(helped) => set({ helped })}
      />
      <PeopleQuestion
        kit={kit}
        legend={t.thank}
        hint={fill(t.thankHint, { day: day('thank') })}
        none={t.thankNone}
        offered={proposal.thank.map(({ contact: { id }, what }) => ({
          id,
          label: fill(t.thankFor, { name: nameIn(kit, id), what: t.exchanges[what] }),
        }))}
        value={answers.thank}
        most={REVIEW_MOST.thank}
        onChange={(thank) => set({ thank })}
      />
      <PeopleQuestion
        kit={kit}
        legend={t.reopen}
        hint={fill(t.reopenHint, { day: day('reopen') })}
        none={t.reopenNone}
        offered={proposal.reopen.map(({ id }) => ({ id, label: nameIn(kit, id) }))}
        value={answers.reopen}
        most={REVIEW_MOST.reopen}
        onChange={(reopen) => set({ reopen })}
      />
      <ChoiceField
        legend={t.rest}
        hint={proposal.rest.length > 0 ? t.restHint : t.restNone}
        options={[
          { value: '', label: t.restNobody },
          ...proposal.rest.map(({ id }) => ({ value: id, label: nameIn(kit, id) })),
        ]}
        value={answers.rest}
        onChange={(rest) => set({ rest })}
      />
      <ChoiceField
        legend={t.plan}
        hint={proposal.plans.length > 0 ? undefined : t.planNone}
        options={[
          { value: '', label: t.planKeep },
          ...proposal.plans.map((plan) => ({ value: planId(plan), label: planLabel(kit, plan) })),
        ]}
        value={answers.plan}
        onChange={(plan) => set({ plan })}
      />
      <TextField label={t.line} value={answers.line} onInput={(text) => set({ line: text })} />
      <div class="acts">
        <button type="submit" class="button">
          {t.save}
        </button>
      </div>
    </form>
  );
}
