import { fold } from '../../domain/fold.ts';
import { readingRow } from '../../domain/name.ts';
import type { Locale } from '../../i18n/locales.ts';

interface Sortable {
  term: string;
  /** In hiragana; a term without one is sorted as it is written. */
  reading?: string;
}

/** Terms under one heading: a row of the kana table, or a letter. */
interface TermGroup<T> {
  heading: string;
  terms: T[];
}

/** Sorts terms as a dictionary of the language does and sets them under its headings. */
export function groupTerms<T extends Sortable>(
  terms: readonly T[],
  locale: Locale,
): TermGroup<T>[] {
  const { compare } = new Intl.Collator(locale);
  const keyed = terms
    .map((term) => ({ term, key: fold(term.reading ?? term.term) }))
    .sort((a, b) => compare(a.key, b.key));
  const groups = new Map<string, T[]>();
  for (const { term, key } of keyed) {
    const heading = readingRow(key);
    groups.set(heading, [...(groups.get(heading) ?? []), term]);
  }
  return [...groups].map(([heading, members]) => ({ heading, terms: members }));
}
