import { isLocale, type Locale } from '../../i18n/locales.ts';

/** Gives the language of the page, for components that a lesson's text names without props. */
export function pageLocale(currentLocale: string | undefined): Locale {
  if (isLocale(currentLocale)) return currentLocale;
  throw new Error(
    'A lesson component stands on a page without a language: use it in lessons only.',
  );
}
