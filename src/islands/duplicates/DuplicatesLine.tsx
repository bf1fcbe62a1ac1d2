import { useStore } from '@nanostores/preact';
import { plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PluralForms } from '../../i18n/messages.ts';
import { pagePath } from '../../i18n/paths.ts';
import { $likelyDuplicates } from '../../stores/duplicates.ts';

interface Props {
  words: PluralForms;
  locale: Locale;
}

/** Leads to the records that may be one person twice; nothing where there are none. */
export function DuplicatesLine({ words, locale }: Props) {
  const pairs = useStore($likelyDuplicates, { ssr: 'initial' });
  if (pairs.length === 0) return null;
  return (
    <p>
      <a href={pagePath(locale, 'duplicates')}>{plural(locale, words, pairs.length)}</a>
    </p>
  );
}
