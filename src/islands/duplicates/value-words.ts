import { RUNGS, SETTINGS } from '../../domain/contact.ts';
import { isDay } from '../../domain/day.ts';
import { formatDay, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { nameOf } from '../ui/shown-name.ts';
import type { DuplicatesKit } from './duplicates-kit.ts';

/** How the value of a part is written; that of any other is its own words, or a day. */
const WORDS: Record<string, (kit: DuplicatesKit, value: string) => string | undefined> = {
  setting: ({ terms }, value) =>
    terms.settings[SETTINGS.find((each) => each === value) ?? 'company'],
  pinnedRung: ({ terms }, value) => terms.rungs[RUNGS.find((each) => each === value) ?? 'met'],
  cadence: ({ t, locale }, value) =>
    value === 'none' ? t.noRhythm : plural(locale, t.days, Number(value)),
  birthday: ({ locale }, value) => birthdayWords(locale, value),
  contactId: (kit, value) => {
    const person = kit.people.get(value);
    return person && nameOf(kit, person);
  },
  eventId: ({ events }, value) => events.get(value),
};

/**
 * Writes a value of a record as a reader knows it.
 * @param part the field, or the part of it that the value stands in, such as `eventId`
 */
export function valueWords(kit: DuplicatesKit, part: string, value: string): string | undefined {
  const words = WORDS[part];
  if (words) return words(kit, value);
  return isDay(value) ? formatDay(kit.locale, value) : value;
}

/** Writes a birthday; a year that is not known is not written. */
export function birthdayWords(locale: Locale, birthday: string): string {
  if (!birthday.startsWith('--')) return formatDay(locale, birthday);
  return formatDay(locale, birthday.replace('--', '2000-'), 'month-day');
}
