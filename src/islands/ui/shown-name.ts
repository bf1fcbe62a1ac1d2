import type { Contact, PersonName } from '../../domain/contact.ts';
import { displayName } from '../../domain/name.ts';
import type { Locale } from '../../i18n/locales.ts';
import { naming } from '../../i18n/messages/naming.ts';

/**
 * Writes a name as the page's language does, and words in the place of none: a mended or restored record
 * may have lost it, and a link without words can be neither seen nor named.
 */
export function shownName(name: PersonName, locale: Locale, withHonorific = false): string {
  return displayName(name, locale, withHonorific) || naming[locale].unnamed;
}

/** Names a person as one would say it. */
export function nameOf({ locale }: { locale: Locale }, { name }: Contact): string {
  return shownName(name, locale, true);
}
