import { useState } from 'preact/hooks';
import type { Day } from '../../domain/day.ts';
import { CHECK_ANSWERS, openQuestions } from '../../domain/network-check.ts';
import { NETWORK_CHECK_QUESTIONS, type NetworkCheck } from '../../domain/review.ts';
import { fill } from '../../i18n/format.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { addNetworkCheck } from '../../stores/reviews.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { useOneSubmit } from '../ui/use-one-submit.ts';

interface Props {
  t: ToolsMessages['networkCheck'];
  today: Day;
  settle: (act: Promise<boolean>) => Promise<boolean>;
  onKept: () => void;
  onCancel: (() => void) | undefined;
}

/** The eight questions, each with four answers. */
export function CheckForm({ t, today, settle, onKept, onCancel }: Props) {
  const [answers, setAnswers] = useState<NetworkCheck['answers']>({});
  const [isTried, setTried] = useState(false);
  const open = openQuestions(answers);
  const options = CHECK_ANSWERS.map((answer) => ({
    value: String(answer),
    label: t.answers[answer] ?? '',
  }));

  const save = useOneSubmit(async (event) => {
    setTried(true);
    const form = event.currentTarget;
    if (open[0] && form instanceof HTMLFormElement) {
      const index = NETWORK_CHECK_QUESTIONS.indexOf(open[0]);
      form.querySelectorAll('fieldset')[index]?.querySelector('input')?.focus();
    } else if (await settle(addNetworkCheck(today, answers))) onKept();
  });

  return (
    <form class="stack wide check-form" noValidate onSubmit={save}>
      {NETWORK_CHECK_QUESTIONS.map((question, index) => (
        <ChoiceField
          key={question}
          legend={fill(t.legend, {
            number: index + 1,
            of: NETWORK_CHECK_QUESTIONS.length,
            question: t.questions[question],
          })}
          options={options}
          value={String(answers[question] ?? '')}
          onChange={(answer) => setAnswers({ ...answers, [question]: Number(answer) })}
          error={isTried && open.includes(question) ? t.choose : undefined}
        />
      ))}
      <div class="acts">
        <button type="submit" class="button">
          {t.save}
        </button>
        {onCancel && (
          <button type="button" class="text-button" onClick={onCancel}>
            {t.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
