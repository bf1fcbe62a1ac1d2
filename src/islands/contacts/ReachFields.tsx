import { ListField } from '../ui/ListField.tsx';
import { BirthdayField } from './BirthdayField.tsx';
import type { FormKit } from './form-kit.ts';

interface Props {
  kit: FormKit;
}

/** Email, phone, links, and the birthday. */
export function ReachFields({ kit }: Props) {
  const { t, draft, onChange, faults } = kit;
  return (
    <fieldset class="stack">
      <legend>{t.reach}</legend>
      <ListField
        id="person-email"
        type="email"
        label={t.email}
        addLabel={t.another}
        values={draft.emails}
        errorAt={(place) => (faults?.emails.includes(place) ? t.faults.email : undefined)}
        onChange={(emails) => onChange({ emails })}
      />
      <ListField
        id="person-phone"
        type="tel"
        label={t.phone}
        addLabel={t.another}
        values={draft.phones}
        onChange={(phones) => onChange({ phones })}
      />
      <ListField
        id="person-link"
        type="url"
        label={t.link}
        hint={t.linkHint}
        addLabel={t.another}
        values={draft.links}
        errorAt={(place) => (faults?.links.includes(place) ? t.faults.link : undefined)}
        onChange={(links) => onChange({ links })}
      />
      <BirthdayField kit={kit} />
    </fieldset>
  );
}
