import type { Contact } from '../../domain/contact.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PickerMessages } from '../../i18n/messages/terms.ts';
import type { Participant } from '../../stores/contacts.ts';
import { shownName } from './shown-name.ts';

interface Props {
  people: readonly Participant[];
  contacts: readonly Contact[] | undefined;
  locale: Locale;
  t: PickerMessages;
  onRemove: (person: Participant) => void;
}

/** The people chosen so far; each is a button that takes it out again. */
export function PickedPeople({ people, contacts, locale, t, onRemove }: Props) {
  return (
    <>
      {people.map((person) => {
        const isKnown = 'id' in person;
        const contact = isKnown ? contacts?.find(({ id }) => id === person.id) : undefined;
        const name = shownName(isKnown ? (contact?.name ?? {}) : person.name, locale);
        return (
          <button
            key={isKnown ? person.id : name}
            type="button"
            class="chip picked"
            aria-label={fill(t.remove, { name })}
            onClick={() => onRemove(person)}
          >
            {name}
            {!isKnown && <small>{t.isNew}</small>}
            <span aria-hidden="true">×</span>
          </button>
        );
      })}
    </>
  );
}
