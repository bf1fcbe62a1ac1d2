import { useRef, useState } from 'preact/hooks';
import { addDays, type Day } from '../../domain/day.ts';
import { addPromise } from '../../stores/promises.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { DayField } from '../ui/DayField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useOneSubmit } from '../ui/use-one-submit.ts';
import type { PersonKit } from './person-kit.ts';

interface Props {
  kit: PersonKit;
}

const EMPTY: { by: 'me' | 'them'; text: string; due: Day | undefined } = {
  by: 'me',
  text: '',
  due: undefined,
};

/** Notes a promise of either side. */
export function PromiseForm({ kit: { t, log, contact, today } }: Props) {
  const [draft, setDraft] = useState(EMPTY);
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const isMissing = draft.text.trim() === '';
  const fault = draft.due ? t.promiseFault : t.promiseEmpty;

  const save = useOneSubmit(async () => {
    setTried(true);
    if (isMissing) {
      form.current?.querySelector<HTMLElement>('input[type="text"]')?.focus();
      return;
    }
    const { by, due } = draft;
    const input = { by, text: draft.text.trim(), ...(due && { due }) };
    if (!(await addPromise(contact.id, input))) return;
    setDraft(EMPTY);
    setTried(false);
    const fold = form.current?.closest('details');
    if (fold) fold.open = false;
    fold?.querySelector('summary')?.focus();
  });

  return (
    <form ref={form} class="stack" noValidate onSubmit={save}>
      <ChoiceField
        legend={t.promiseBy}
        options={[
          { value: 'me', label: t.mine },
          { value: 'them', label: t.theirs },
        ]}
        value={draft.by}
        onChange={(by) => setDraft({ ...draft, by: by === 'them' ? 'them' : 'me' })}
      />
      <TextField
        label={t.promiseText}
        value={draft.text}
        error={isTried && isMissing ? fault : undefined}
        onInput={(text) => setDraft({ ...draft, text })}
      />
      <DayField
        label={t.promiseDue}
        value={draft.due}
        onInput={(due) => setDraft({ ...draft, due })}
        quick={[
          { label: log.tomorrow, day: addDays(today, 1) },
          { label: log.inAWeek, day: addDays(today, 7) },
        ]}
      />
      <div class="acts">
        <button type="submit" class="button">
          {t.promiseAdd}
        </button>
      </div>
    </form>
  );
}
