import { loadDefaultJapaneseParser } from 'budoux';
import type { Locale } from '../../i18n/locales.ts';

const parser = loadDefaultJapaneseParser();

/** Gives the pieces of a short text between which a line may end: phrases in Japanese, else words. */
export function phrasesOf(locale: Locale, text: string): string[] {
  return locale === 'ja' ? withQuotesWhole(parser.parse(text)) : text.split(/(?<= )/);
}

/** Joins the phrases of what stands in corner brackets. */
function withQuotesWhole(phrases: readonly string[]): string[] {
  const whole: string[] = [];
  let depth = 0;
  for (const phrase of phrases) {
    if (depth > 0) whole[whole.length - 1] += phrase;
    else whole.push(phrase);
    depth += phrase.split('「').length - phrase.split('」').length;
  }
  return whole;
}
