import { useEffect, useMemo } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import { plural } from '../../i18n/format.ts';
import { ALL_PEOPLE, listPeople, preparePeople, type PeopleView } from '../../stores/people.ts';
import { TextField } from '../ui/TextField.tsx';
import { PeopleFilters } from './PeopleFilters.tsx';
import { PeopleList } from './PeopleList.tsx';
import type { PersonRowProps } from './PersonRow.tsx';

interface Props extends Omit<PersonRowProps, 'contact'> {
  contacts: readonly Contact[];
  view: PeopleView;
  setView: (view: PeopleView) => void;
  newHref: string;
}

/** With fewer people than this, one look is enough. */
const ENOUGH_TO_SORT = 8;

/** The people with the field that finds them. */
export function People({ contacts, view, setView, newHref, ...row }: Props) {
  const { t, terms, locale } = row;
  const people = useMemo(() => listPeople(contacts, view, locale), [contacts, view, locale]);
  useEffect(() => preparePeople(contacts), [contacts]);
  const isWhole = people.length === contacts.length;
  return (
    <div class="stack">
      <div class="people-head">
        <TextField
          type="search"
          id="find-people"
          pressKey="/"
          label={t.find}
          hint={t.findHint}
          value={view.query}
          autocomplete="off"
          onInput={(query) => setView({ ...view, query })}
        />
        <a class="button quiet" href={newHref}>
          {t.addShort}
        </a>
      </div>
      {contacts.length >= ENOUGH_TO_SORT && (
        <PeopleFilters t={t} terms={terms} contacts={contacts} view={view} onView={setView} />
      )}
      <p role="status" class={isWhole ? 'visually-hidden' : 'note'}>
        {!isWhole && (people.length > 0 ? plural(locale, t.found, people.length) : t.foundNone)}
      </p>
      {!isWhole && (
        <div>
          <button
            type="button"
            class="text-button"
            onClick={() => setView({ ...ALL_PEOPLE, sort: view.sort })}
          >
            {t.clear}
          </button>
        </div>
      )}
      <PeopleList {...row} people={people} />
    </div>
  );
}
