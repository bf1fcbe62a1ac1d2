import type { Contact } from '../../domain/contact.ts';
import { fill, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PickerMessages } from '../../i18n/messages/terms.ts';
import { shownName } from './shown-name.ts';

interface Props {
  id: string;
  label: string;
  people: readonly Contact[];
  active: number;
  isOpen: boolean;
  /** The typed name, where it may become a new person. */
  addName: string | undefined;
  /** Undefined while the records are still being read. */
  contacts: readonly Contact[] | undefined;
  locale: Locale;
  t: PickerMessages;
  onPick: (index: number) => void;
}

/** The list under a person picker: who fits, and adding the typed name. */
export function PersonOptions(props: Props) {
  const { id, label, people, active, isOpen, addName, contacts, locale, t, onPick } = props;
  const names = people.map(({ name, organization }) => ({
    name: shownName(name, locale),
    about: organization,
  }));
  const options =
    addName === undefined
      ? names
      : [...names, { name: fill(t.addNew, { name: addName }), about: undefined }];
  const summary = !contacts
    ? t.loading
    : people.length > 0
      ? plural(locale, t.found, people.length)
      : t.nobody;
  return (
    <>
      <ul
        id={`${id}-list`}
        class="picker-list"
        role="listbox"
        aria-label={label}
        hidden={!isOpen || options.length === 0}
      >
        {options.map((option, index) => (
          <li
            key={`${index} ${option.name}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            // The field keeps the focus; its blur would decide before the press does.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(index)}
          >
            {option.name}
            {option.about && <small>{option.about}</small>}
          </li>
        ))}
      </ul>
      <p role="status" class={options.length === 0 && isOpen ? 'hint' : 'visually-hidden'}>
        {isOpen ? summary : ''}
      </p>
    </>
  );
}
