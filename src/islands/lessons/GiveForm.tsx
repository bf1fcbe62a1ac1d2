import { useEffect, useRef, useState } from 'preact/hooks';
import { EXCHANGE_KINDS, type ExchangeKind } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { logInteraction } from '../../stores/interactions.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useOneSubmit } from '../ui/use-one-submit.ts';

interface Props {
  t: ToolsMessages['giveTake'];
  today: Day;
  contactId: string;
  settle: (act: Promise<boolean>) => Promise<boolean>;
  onClose: () => void;
}

/** Logs something given today to one person. */
export function GiveForm({ t, today, contactId, settle, onClose }: Props) {
  const [kind, setKind] = useState<ExchangeKind>();
  const [note, setNote] = useState('');
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const save = useOneSubmit(async () => {
    setAsked(kind === undefined);
    if (!kind) return;
    const text = note.trim();
    const logged = logInteraction({
      people: [{ id: contactId }],
      interaction: { day: today, kind: 'message', gave: [{ kind, ...(text && { note: text }) }] },
    });
    if (await settle(logged.then((ids) => ids !== undefined))) onClose();
  });

  return (
    <form ref={form} class="stack" noValidate onSubmit={save}>
      <ChoiceField
        legend={t.what}
        options={EXCHANGE_KINDS.map((value) => ({ value, label: t.exchangeKinds[value] }))}
        value={kind ?? ''}
        onChange={(value) => setKind(EXCHANGE_KINDS.find((item) => item === value))}
        error={isAsked && !kind ? t.whatFault : undefined}
      />
      <TextField label={t.note} value={note} onInput={setNote} />
      <div class="acts">
        <button type="submit" class="button">
          {t.save}
        </button>
        <button type="button" class="text-button" onClick={onClose}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
}
