import { useState } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import type { Review } from '../../domain/review.ts';
import { REVIEW_QUESTIONS, weekReminders, type ReviewQuestion } from '../../domain/week-review.ts';
import { fill, formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { saveReview } from '../../stores/reviews.ts';
import { shownName } from '../ui/shown-name.ts';
import { TextField } from '../ui/TextField.tsx';
import { useFaultFocus } from '../ui/use-fault-focus.ts';
import { useOneSubmit } from '../ui/use-one-submit.ts';

interface Props {
  t: ToolsMessages['review'];
  locale: Locale;
  contacts: readonly Contact[];
  week: Day;
  today: Day;
  review: Review | undefined;
  settle: (act: Promise<boolean>) => Promise<boolean>;
  onKept: () => void;
}

/** Names that help to remember; more would be a list to work through. */
const SHOWN = 5;

/** The three questions, with what the log remembers beside them. */
export function ReviewForm({ t, locale, contacts, week, today, review, settle, onKept }: Props) {
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>(review?.answers ?? {});
  const { form, isAsked, ask } = useFaultFocus();
  const reminders = weekReminders(contacts, week, today);
  const isEmpty = REVIEW_QUESTIONS.every((question) => !answers[question]?.trim());
  const name = (people: readonly Contact[]) =>
    formatList(
      locale,
      people.slice(0, SHOWN).map((contact) => shownName(contact.name, locale, true)),
    );
  const hints: Partial<Record<ReviewQuestion, string | undefined>> = {
    spoke:
      reminders.spoke.length > 0 ? fill(t.logged, { names: name(reminders.spoke) }) : undefined,
    owe:
      reminders.unthanked.length > 0
        ? fill(t.unthanked, { names: name(reminders.unthanked) })
        : undefined,
  };

  const save = useOneSubmit(async () => {
    ask();
    if (!isEmpty && (await settle(saveReview(week, today, { ...answers })))) onKept();
  });

  return (
    <form ref={form} class="stack" noValidate onSubmit={save}>
      <p class="hint">{t.lead}</p>
      {REVIEW_QUESTIONS.map((question, index) => (
        <TextField
          key={question}
          multiline
          label={t.questions[question]}
          hint={hints[question]}
          value={answers[question] ?? ''}
          onInput={(text) => setAnswers({ ...answers, [question]: text })}
          error={isAsked && isEmpty && index === 0 ? t.fault : undefined}
        />
      ))}
      <div class="acts">
        <button type="submit" class="button">
          {t.save}
        </button>
      </div>
    </form>
  );
}
