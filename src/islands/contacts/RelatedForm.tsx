import { useEffect, useState } from 'preact/hooks';
import type { RelationsMessages } from '../../i18n/messages/relations.ts';
import { relate } from '../../stores/relations.ts';
import { PersonPicker } from '../ui/PersonPicker.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useFaultFocus } from '../ui/use-fault-focus.ts';
import { useOneSubmit } from '../ui/use-one-submit.ts';
import type { PersonKit } from './person-kit.ts';

interface Props {
  t: RelationsMessages;
  kit: Pick<PersonKit, 'contact' | 'people' | 'locale'>;
  settle: (act: Promise<boolean>) => Promise<boolean>;
  onClose: () => void;
}

/** Whom a person knows, and how. */
export function RelatedForm({ t, kit, settle, onClose }: Props) {
  const { contact, people, locale } = kit;
  const [otherId, setOther] = useState<string>();
  const [how, setHow] = useState('');
  const { form, isAsked, ask } = useFaultFocus();
  useEffect(() => form.current?.querySelector('input')?.focus(), [form]);
  const others = [...people.values()].filter(({ id }) => id !== contact.id);

  const save = useOneSubmit(async () => {
    ask();
    if (otherId === undefined) return;
    if (await settle(relate(contact.id, otherId, how))) onClose();
  });

  return (
    <form ref={form} class="stack" noValidate onSubmit={save}>
      <PersonPicker
        label={t.who}
        contacts={others}
        value={otherId === undefined ? [] : [{ id: otherId }]}
        onChange={([person]) => setOther(person && 'id' in person ? person.id : undefined)}
        error={isAsked && otherId === undefined ? t.whoFault : undefined}
        locale={locale}
        t={t.picker}
      />
      <TextField label={t.how} hint={t.howHint} value={how} onInput={setHow} />
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
