import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import { facetsOf, type PeopleView } from '../../domain/people-view.ts';
import { itemsOf } from '../../stores/collections.ts';
import { searchWords } from '../../domain/search.ts';
import { $events } from '../../stores/events.ts';
import { preparePeople } from '../../stores/people.ts';
import { pagePath } from '../../i18n/paths.ts';
import { WaitingIntroductions } from '../introductions/WaitingIntroductions.tsx';
import { later } from '../ui/later.ts';
import { TextField } from '../ui/TextField.tsx';
import { useFocusBack } from '../ui/use-focus-back.ts';
import { FacetsInUse } from './FacetsInUse.tsx';
import { PeopleFilters } from './PeopleFilters.tsx';
import { PeopleList } from './PeopleList.tsx';
import type { PersonRowProps } from './PersonRow.tsx';
import { useAfterPaint } from '../ui/use-after-paint.ts';
import { useChosenPeople } from './use-chosen-people.ts';
import { useFoundPeople } from './use-found-people.ts';

const ChosenBar = later(async () => (await import('./ChosenBar.tsx')).ChosenBar);
const DuplicatesLine = later(async () => {
  const part = await import('../duplicates/DuplicatesLine.tsx');
  return part.DuplicatesLine;
});

interface Props extends Omit<PersonRowProps, 'contact' | 'words' | 'choice'> {
  contacts: readonly Contact[];
  view: PeopleView;
  changeView: (change: Partial<PeopleView>) => void;
  newHref: string;
}

/** With fewer people than this, one look is enough. */
const ENOUGH_TO_SORT = 8;

/** The people with the field that finds them. */
export function People({ contacts, view: asked, changeView, newHref, ...row }: Props) {
  const { t, terms, list } = row;
  const { locale } = list;
  const state = useStore($events, { ssr: 'initial' });
  const view = useAfterPaint(asked);
  const { people, isSearching } = useFoundPeople(contacts, view, list);
  const { chosen, begin } = useChosenPeople(people);
  const page = useRef<HTMLDivElement>(null);
  const beginButton = useFocusBack<HTMLButtonElement>(chosen !== undefined);
  useEffect(() => preparePeople(contacts), [contacts]);
  const context = useMemo(
    () => ({ t, terms, locale, contacts, events: itemsOf(state) }),
    [t, terms, locale, contacts, state],
  );
  const words = useMemo(() => searchWords(view.query), [view.query]);
  const isNarrowed = view.query.trim() !== '' || facetsOf(view).length > 0;
  return (
    <div ref={page} class="stack narrow" tabIndex={-1}>
      <div class="people-head">
        <TextField
          type="search"
          id="find-people"
          pressKey="/"
          label={t.find}
          hint={t.findHint}
          value={asked.query}
          autocomplete="off"
          onInput={(query) => changeView({ query })}
        />
        <a class="button quiet" href={newHref}>
          {t.addShort}
        </a>
      </div>
      {contacts.length >= ENOUGH_TO_SORT && (
        <div class="people-tools">
          <PeopleFilters context={context} view={view} onChange={changeView} />
          {!chosen && (
            <button ref={beginButton} type="button" class="text-button" onClick={begin}>
              {t.choose}
            </button>
          )}
          <a href={pagePath(locale, 'network')}>{t.asPicture}</a>
        </div>
      )}
      {isNarrowed && (
        <FacetsInUse
          context={context}
          list={list}
          view={view}
          onChange={(change) => {
            changeView(change);
            // The button goes with what it took out.
            page.current?.focus({ preventScroll: true });
          }}
          found={people.length}
        />
      )}
      {!isNarrowed && (
        <>
          <WaitingIntroductions t={t.introductions} locale={locale} contacts={contacts} />
          {contacts.length > 1 && <DuplicatesLine words={t.duplicates} locale={locale} />}
        </>
      )}
      {chosen && <ChosenBar locale={locale} chosen={chosen} found={people.length} />}
      <PeopleList
        {...row}
        words={words}
        people={people}
        isBusy={isSearching || view !== asked}
        chosen={chosen}
      />
    </div>
  );
}
