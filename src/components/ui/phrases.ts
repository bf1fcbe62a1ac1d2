import { loadDefaultJapaneseParser } from 'budoux';
import type { Locale } from '../../i18n/locales.ts';

const parser = loadDefaultJapaneseParser();

/** Gives the pieces of a short text between which a line may end: phrases in Japanese, else words. */
export function phrasesOf(locale: Locale, text: string): string[] {
  return locale === 'ja' ? parser.parse(text) : text.split(/(?<= )/);
}
