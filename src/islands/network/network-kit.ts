import type { Contact } from '../../domain/contact.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Introduction } from '../../domain/introduction.ts';
import type { WarmthContext } from '../../domain/warmth.ts';
import { formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { NetworkMessages } from '../../i18n/messages/network.ts';
import type { TermsMessages } from '../../i18n/messages/terms.ts';
import { nameOf } from '../ui/shown-name.ts';

/** Words that the page hands to the island. */
export interface NetworkWords {
  t: NetworkMessages;
  terms: Pick<TermsMessages, 'settings' | 'rungs' | 'rungNone' | 'warmth' | 'failed'>;
}

/** What every picture reads: the words, and the records as they are now. */
export interface NetworkKit extends NetworkWords, WarmthContext {
  locale: Locale;
  contacts: readonly Contact[];
  introductions: readonly Introduction[];
  goals: readonly Goal[];
}

const MOST_NAMES = 6;

/** Names people in a sentence; of many, the first ones and "others". */
export function namesOf(kit: NetworkKit, contacts: readonly Contact[]): string {
  const names = contacts.slice(0, MOST_NAMES).map((contact) => nameOf(kit, contact));
  return formatList(kit.locale, contacts.length > MOST_NAMES ? [...names, kit.t.others] : names);
}
