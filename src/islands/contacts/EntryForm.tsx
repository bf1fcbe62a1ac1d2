import { useEffect, useRef, useState } from 'preact/hooks';
import type { Interaction } from '../../domain/contact.ts';
import { exchangesOf, logFaults } from '../../domain/log-draft.ts';
import { withFields } from '../../domain/record.ts';
import { changeInteraction } from '../../stores/interactions.ts';
import type { EntryDraft } from '../../stores/log-draft.ts';
import { useOneSubmit } from '../ui/use-one-submit.ts';
import { EntryFields } from './EntryFields.tsx';
import { KindField } from './KindField.tsx';
import type { PersonKit } from './person-kit.ts';

interface Props {
  kit: PersonKit;
  entry: Interaction;
  onClose: () => void;
}

/** Edits an entry; a shared one changes for everyone who was there. */
export function EntryForm({ kit, entry, onClose }: Props) {
  const { t, terms, log, contact, today } = kit;
  // What another tab changes meanwhile is merged field by field, against what this form began with.
  const [before] = useState(entry);
  const form = useRef<HTMLFormElement>(null);
  const [isTried, setTried] = useState(false);
  // The button that opened it is gone.
  useEffect(() => form.current?.querySelector<HTMLElement>(':checked')?.focus(), []);
  const [draft, setDraft] = useState<EntryDraft>(() => ({
    kind: entry.kind,
    day: entry.day,
    gave: [...new Set(entry.gave.map(({ kind }) => kind))],
    received: [...new Set(entry.received.map(({ kind }) => kind))],
    note: entry.note ?? '',
  }));
  const change = (patch: Partial<EntryDraft>) => setDraft((latest) => ({ ...latest, ...patch }));
  const noNext = { text: '', due: undefined };
  const fault = logFaults({ people: 1, day: draft.day, next: noNext }, today)?.day;

  const save = useOneSubmit(async () => {
    setTried(true);
    if (fault || draft.day === undefined) {
      form.current?.querySelector<HTMLElement>('input[type="date"]')?.focus();
      return;
    }
    const edited = withFields(before, {
      kind: draft.kind,
      day: draft.day,
      gave: exchangesOf(draft.gave, before.gave),
      received: exchangesOf(draft.received, before.received),
      note: draft.note.trim() || undefined,
    });
    if (await changeInteraction(before, edited, contact.id)) onClose();
  });

  return (
    <form ref={form} class="sheet stack" noValidate onSubmit={save}>
      {before.with && <p class="note">{t.editShared}</p>}
      <KindField t={log} value={draft.kind} onChange={(kind) => change({ kind })} />
      <EntryFields
        t={log}
        today={today}
        value={draft}
        onChange={change}
        dayFault={isTried && fault ? log.faults[fault] : undefined}
      />
      <div class="acts">
        <button type="submit" class="button">
          {terms.save}
        </button>
        <button type="button" class="button quiet" onClick={onClose}>
          {terms.cancel}
        </button>
      </div>
    </form>
  );
}
