import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SearchMessages } from '../../i18n/messages/search.ts';
import { pagePath } from '../../i18n/paths.ts';

interface Props {
  t: SearchMessages;
  locale: Locale;
  query: string;
  isNone: boolean;
  isWaiting: boolean;
  isFailed: boolean;
  isOwnFailed: boolean;
  retry: () => void;
}

/** What can be searched, what cannot now, and what to try where nothing was found. */
export function SearchNotes({ t, locale, query, isNone, ...state }: Props) {
  return (
    <>
      {query === '' && (
        <div class="note tight">
          <p>{t.offers}</p>
          <p>{t.offersOwn}</p>
          <p class="keys-button">{t.keys}</p>
        </div>
      )}
      {state.isWaiting && query !== '' && <p class="note">{t.loading}</p>}
      {state.isFailed && (
        <div class="tight" role="alert">
          <p>{t.failed}</p>
          <p>
            <button type="button" class="button quiet" onClick={state.retry}>
              {t.retry}
            </button>
          </p>
        </div>
      )}
      {state.isOwnFailed && <p class="note">{t.ownFailed}</p>}
      {isNone && (
        <div class="tight">
          <p>{fill(t.none, { query })}</p>
          <p class="note">{t.noneTry}</p>
          <p class="acts">
            <a href={pagePath(locale, 'lessons')}>{t.groups.lesson}</a>
            <a href={pagePath(locale, 'glossary')}>{t.groups.term}</a>
          </p>
        </div>
      )}
    </>
  );
}
