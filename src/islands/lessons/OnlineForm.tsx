import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { SETTINGS, type Contact, type Setting } from '../../domain/contact.ts';
import type { Locale } from '../../i18n/locales.ts';
import { log } from '../../i18n/messages/log.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { logInteraction } from '../../stores/interactions.ts';
import { startLog, toLogEntry, type LogDraft } from '../../stores/log-draft.ts';
import { $today } from '../../stores/today.ts';
import { KindField } from '../contacts/KindField.tsx';
import { NextStep } from '../contacts/NextStep.tsx';
import { PassedFields } from '../contacts/PassedFields.tsx';
import { PersonPicker } from '../ui/PersonPicker.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useFaultFocus } from '../ui/use-fault-focus.ts';
import { useOneSubmit } from '../ui/use-one-submit.ts';

interface Props {
  t: ToolsMessages['onlineLog'];
  locale: Locale;
  contacts: readonly Contact[];
  onLogged: (id: string, hasNext: boolean) => void;
}

/** One form for what a site may lose. A new person keeps the setting and the place. */
export function OnlineForm({ t, locale, contacts, onLogged }: Props) {
  const words = log[locale];
  const today = useStore($today, { ssr: 'initial' });
  const [draft, setDraft] = useState<LogDraft>(() => ({ ...startLog(today), kind: 'message' }));
  const [setting, setSetting] = useState<Setting | ''>('community');
  const [place, setPlace] = useState('');
  const { form, isAsked, ask } = useFaultFocus();
  const [person] = draft.people;
  const isDayAlone = draft.next.due !== undefined && draft.next.text.trim() === '';
  const change = (patch: Partial<LogDraft>) => setDraft({ ...draft, ...patch });

  const save = useOneSubmit(async () => {
    ask();
    if (!person || isDayAlone) return;
    const known = 'id' in person ? person : { name: person.name, ...(setting && { setting }) };
    const entry = toLogEntry({ ...draft, people: [known] }, today, place.trim());
    const [id] = (await logInteraction(entry)) ?? [];
    if (id !== undefined) onLogged(id, entry.next !== undefined);
  });
  return (
    <form ref={form} class="stack" noValidate onSubmit={save}>
      <PersonPicker
        allowNew
        label={t.who}
        hint={t.whoHint}
        contacts={contacts}
        value={draft.people}
        onChange={(people) => change({ people })}
        error={isAsked && !person ? t.whoFault : undefined}
        locale={locale}
        t={words.picker}
      />
      <SelectField
        label={t.setting}
        value={setting}
        options={[
          { value: '', label: t.notChosen },
          ...SETTINGS.map((value) => ({ value, label: t.settings[value] })),
        ]}
        onChange={(value) => setSetting(SETTINGS.find((known) => known === value) ?? '')}
      />
      <TextField label={t.place} hint={t.placeHint} value={place} onInput={setPlace} />
      <KindField t={words} value={draft.kind} onChange={(kind) => change({ kind })} />
      <PassedFields t={words} value={draft} onChange={change} />
      <NextStep
        t={words}
        today={today}
        value={draft.next}
        onChange={(next) => change({ next })}
        error={isAsked && isDayAlone ? t.nextFault : undefined}
      />
      <div class="acts">
        <button type="submit" class="button">
          {t.save}
        </button>
      </div>
    </form>
  );
}
