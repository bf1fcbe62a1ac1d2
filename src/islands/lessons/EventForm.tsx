import { useState } from 'preact/hooks';
import type { Day } from '../../domain/day.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { addEvent } from '../../stores/events.ts';
import { DayField } from '../ui/DayField.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Props {
  t: ToolsMessages['eventPlan'];
  settle: (act: Promise<boolean>) => Promise<boolean>;
  onKept: () => void;
}

const EMPTY = { title: '', place: '', why: '', whom: '', offer: '' };

/** The plan of one gathering. */
export function EventForm({ t, settle, onKept }: Props) {
  const [plan, setPlan] = useState(EMPTY);
  const [day, setDay] = useState<Day>();
  const [isAsked, setAsked] = useState(false);
  const field = (name: keyof typeof EMPTY) => ({
    label: t[name],
    value: plan[name],
    onInput: (text: string) => setPlan({ ...plan, [name]: text }),
  });

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const title = plan.title.trim();
    setAsked(title === '');
    if (title === '') {
      if (event.target instanceof HTMLFormElement) event.target.querySelector('input')?.focus();
      return;
    }
    const answers = Object.entries(plan).flatMap(([name, text]) =>
      text.trim() ? [[name, text.trim()]] : [],
    );
    const added = addEvent({ title, ...Object.fromEntries(answers), ...(day && { day }) });
    if (!(await settle(added.then((id) => id !== undefined)))) return;
    setPlan(EMPTY);
    setDay(undefined);
    onKept();
  };

  return (
    <form class="stack" noValidate onSubmit={(event) => void save(event)}>
      <TextField
        {...field('title')}
        hint={t.titleHint}
        error={isAsked && !plan.title.trim() ? t.titleFault : undefined}
        required
      />
      <TextField {...field('why')} />
      <TextField {...field('whom')} hint={t.whomHint} />
      <TextField {...field('offer')} />
      <div class="fields">
        <DayField label={t.day} value={day} onInput={setDay} />
        <TextField {...field('place')} />
      </div>
      <div class="acts">
        <button type="submit" class="button">
          {t.save}
        </button>
      </div>
    </form>
  );
}
