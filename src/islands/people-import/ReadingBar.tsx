import { fill, formatPercent } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PeopleImportMessages } from '../../i18n/messages/people-import.ts';

interface Props {
  t: PeopleImportMessages;
  locale: Locale;
  /** How much is read, as a share of one. */
  share: number;
  onStop: () => void;
}

/** How far reading is, and the way to stop it. */
export function ReadingBar({ t, locale, share, onStop }: Props) {
  return (
    <section class="sheet stack" role="status">
      <p>{share > 0 ? fill(t.readingAt, { percent: formatPercent(locale, share) }) : t.reading}</p>
      <progress max={1} value={share} aria-label={t.reading} />
      <p>
        <button type="button" class="button quiet" onClick={onStop}>
          {t.stop}
        </button>
      </p>
    </section>
  );
}
