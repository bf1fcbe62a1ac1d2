import { useEffect, useMemo, useRef } from 'preact/hooks';
import { fill, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SearchMessages } from '../../i18n/messages/search.ts';
import { SettledStatus } from '../ui/SettledStatus.tsx';
import { FoundList } from './FoundList.tsx';
import { foundGroups } from './found-row.ts';
import { SearchNotes } from './SearchNotes.tsx';
import { pressSearchKey } from './search-keys.ts';
import { useSearch } from './use-search.ts';

interface Props {
  t: SearchMessages;
  locale: Locale;
  text: string;
  onText: (text: string) => void;
  /** Something that was found is opened, or nothing is wanted. */
  onLeave: () => void;
}

/** The field, what was found as links, and what to do where nothing was. */
export function SearchPanel({ t, locale, text, onText, onLeave }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const query = text.trim();
  const { site, own, ...state } = useSearch(locale, query);
  const groups = useMemo(() => foundGroups(t, locale, { site, own }), [t, locale, site, own]);
  const count = site.length + own.length;
  const none = query !== '' && count === 0 && !state.isWaiting && !state.isLooking;
  const said = none ? fill(t.none, { query }) : query ? plural(locale, t.found, count) : '';
  useEffect(() => field.current?.select(), []);
  return (
    <div
      class="search stack"
      ref={panel}
      onKeyDown={(event) => pressSearchKey(event, panel.current, onLeave)}
    >
      <form
        class="field"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          panel.current?.querySelector<HTMLElement>('a.found')?.click();
        }}
      >
        <label for="search-field">{t.label}</label>
        <input
          ref={field}
          id="search-field"
          type="search"
          autocomplete="off"
          enterkeyhint="search"
          autofocus
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </form>
      <SearchNotes
        t={t}
        locale={locale}
        query={query}
        isNone={none}
        {...state}
        retry={() => {
          state.retry();
          // The button goes with what it says.
          field.current?.focus();
        }}
      />
      {groups.map((group) => (
        <FoundList key={`${group.kind} ${query}`} t={t} {...group} onLeave={onLeave} />
      ))}
      <SettledStatus text={said} />
    </div>
  );
}
