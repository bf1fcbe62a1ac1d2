import { useState } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { admire } from '../../stores/admired.ts';
import type { Participant } from '../../stores/contacts.ts';
import { PersonPicker } from '../ui/PersonPicker.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useOneSubmit } from '../ui/use-one-submit.ts';

interface Props {
  t: ToolsMessages['lookUpTo'];
  locale: Locale;
  contacts: readonly Contact[];
  settle: (act: Promise<boolean>) => Promise<boolean>;
}

/** A person, and what one would like to do the way they do it. */
export function AdmiredForm({ t, locale, contacts, settle }: Props) {
  const [people, setPeople] = useState<Participant[]>([]);
  const [why, setWhy] = useState('');
  const [isAsked, setAsked] = useState(false);

  const keep = useOneSubmit(async () => {
    const [person] = people;
    setAsked(true);
    if (!person || !why.trim()) return;
    if (!(await settle(admire(person, why.trim())))) return;
    setPeople([]);
    setWhy('');
    setAsked(false);
  });

  return (
    <form class="stack" noValidate onSubmit={keep}>
      <PersonPicker
        allowNew
        label={t.who}
        hint={t.whoHint}
        contacts={contacts}
        value={people}
        onChange={setPeople}
        setting="company"
        error={isAsked && people.length === 0 ? t.whoFault : undefined}
        locale={locale}
        t={t.picker}
      />
      <TextField
        label={t.why}
        value={why}
        onInput={setWhy}
        error={isAsked && !why.trim() ? t.whyFault : undefined}
        required
      />
      <div class="acts">
        <button type="submit" class="button">
          {t.keep}
        </button>
      </div>
    </form>
  );
}
