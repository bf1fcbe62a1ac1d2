export const LOCALES = ['en', 'ja'] as const;

export type Locale = (typeof LOCALES)[number];

/** The language's own name, as its readers write it. */
export const LOCALE_NAMES: Record<Locale, string> = { en: 'English', ja: '日本語' };

/** The locale for Intl: en-GB for our spelling, ja-JP for its dates. */
export const INTL_LOCALES: Record<Locale, string> = { en: 'en-GB', ja: 'ja-JP' };

/** The value of `og:locale`. */
export const OG_LOCALES: Record<Locale, string> = { en: 'en_GB', ja: 'ja_JP' };

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'ja' : 'en';
}

/** The value of an element's `lang` attribute. */
export function htmlLang(locale: Locale): string {
  return locale;
}

/** Pages of every locale, for `getStaticPaths` of `src/pages/[locale]/`. */
export function localePaths(): { params: { locale: Locale }; props: { locale: Locale } }[] {
  return LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));
}
