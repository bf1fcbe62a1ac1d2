import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import { addDays, type Day } from '../../domain/day.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { preparation } from '../../i18n/messages/preparation.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { addPromise } from '../../stores/promises.ts';
import { $today } from '../../stores/today.ts';
import { PreparationFacts } from '../preparation/PreparationFacts.tsx';
import { DayField } from '../ui/DayField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useFaultFocus } from '../ui/use-fault-focus.ts';
import { useOneSubmit } from '../ui/use-one-submit.ts';

interface Props {
  t: ToolsMessages['questions'];
  locale: Locale;
  contact: Contact;
  settle: (act: Promise<boolean>) => Promise<boolean>;
  onKept: () => void;
}

/** What to have in mind about someone, and the question to bring; it stands among the promises. */
export function QuestionForm({ t, locale, contact, settle, onKept }: Props) {
  const today = useStore($today, { ssr: 'initial' });
  const [question, setQuestion] = useState('');
  const [due, setDue] = useState<Day>();
  const { form, isAsked, ask } = useFaultFocus();
  const text = question.trim();

  const keep = useOneSubmit(async () => {
    ask();
    if (text === '') return;
    const promise = {
      by: 'me',
      text: fill(t.ask, { question: text }),
      ...(due && { due }),
    } as const;
    if (await settle(addPromise(contact.id, promise))) onKept();
  });
  return (
    <form ref={form} class="stack" noValidate onSubmit={keep}>
      <PreparationFacts t={preparation[locale]} locale={locale} today={today} contact={contact} />
      <TextField
        label={t.question}
        hint={t.questionHint}
        value={question}
        onInput={setQuestion}
        error={isAsked && text === '' ? t.questionFault : undefined}
      />
      <DayField
        label={t.day}
        value={due}
        onInput={setDue}
        quick={[
          { label: t.today, day: today },
          { label: t.tomorrow, day: addDays(today, 1) },
        ]}
      />
      <div class="acts">
        <button type="submit" class="button">
          {t.keep}
        </button>
      </div>
    </form>
  );
}
