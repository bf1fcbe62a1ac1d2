import type { Locale } from './locales.ts';

/** A text with plural forms; `{n}` is the number. Japanese gives the same text twice or `other`. */
export interface PluralForms {
  one?: string;
  other: string;
}

/** A message table: English is the shape, Japanese has the same keys. */
export type Messages<T> = Record<Locale, T>;
