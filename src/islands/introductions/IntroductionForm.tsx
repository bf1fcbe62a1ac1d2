import { useState } from 'preact/hooks';
import { fill } from '../../i18n/format.ts';
import type { IntroductionsMessages } from '../../i18n/messages/introductions.ts';
import { addIntroduction } from '../../stores/introductions.ts';
import type { PersonKit } from '../contacts/person-kit.ts';
import { PersonPicker } from '../ui/PersonPicker.tsx';
import { shownName } from '../ui/shown-name.ts';
import { TextField } from '../ui/TextField.tsx';
import { useOneSubmit } from '../ui/use-one-submit.ts';

interface Props {
  t: IntroductionsMessages;
  kit: Pick<PersonKit, 'contact' | 'people' | 'locale'>;
  settle: (act: Promise<boolean>) => Promise<boolean>;
  onClose: () => void;
}

/** To whom a person is introduced, and what both could gain. */
export function IntroductionForm({ t, kit, settle, onClose }: Props) {
  const { contact, people, locale } = kit;
  const [otherId, setOther] = useState<string>();
  const [purpose, setPurpose] = useState('');
  const [isAsked, setAsked] = useState(false);
  const others = [...people.values()].filter(({ id }) => id !== contact.id);

  const save = useOneSubmit(async () => {
    setAsked(otherId === undefined);
    if (otherId === undefined) return;
    const text = purpose.trim();
    const between: [string, string] = [contact.id, otherId];
    if (await settle(addIntroduction({ between, ...(text && { purpose: text }) }))) onClose();
  });

  return (
    <form class="stack" noValidate onSubmit={save}>
      <p class="note">{t.lead}</p>
      <p>{fill(t.add, { name: shownName(contact.name, locale, true) })}</p>
      <PersonPicker
        autofocus
        label={t.other}
        contacts={others}
        value={otherId === undefined ? [] : [{ id: otherId }]}
        onChange={([person]) => setOther(person && 'id' in person ? person.id : undefined)}
        error={isAsked && otherId === undefined ? t.otherFault : undefined}
        locale={locale}
        t={t.picker}
      />
      <TextField label={t.purpose} value={purpose} onInput={setPurpose} />
      <div class="acts">
        <button type="submit" class="button">
          {t.keep}
        </button>
        <button type="button" class="button quiet" onClick={onClose}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
}
