import { useStore } from '@nanostores/preact';
import { plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { DataMessages } from '../../i18n/messages/data.ts';
import { pagePath } from '../../i18n/paths.ts';
import { $likelyDuplicates } from '../../stores/duplicates.ts';

interface Props {
  t: DataMessages;
  locale: Locale;
}

/** Records that may be one person twice, and the way to them. */
export function DuplicatesSection({ t, locale }: Props) {
  const pairs = useStore($likelyDuplicates, { ssr: 'initial' });
  if (pairs.length === 0) return null;
  return (
    <section class="sheet stack" aria-labelledby="duplicates">
      <h2 id="duplicates">{t.duplicates}</h2>
      <p>{plural(locale, t.duplicatesLead, pairs.length)}</p>
      <p>
        <a class="button quiet" href={pagePath(locale, 'duplicates')}>
          {t.duplicatesOpen}
        </a>
      </p>
    </section>
  );
}
