import type { Contact } from '../../domain/contact.ts';
import type { MergePair } from '../../domain/merge-choice.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { DuplicatesMessages } from '../../i18n/messages/duplicates.ts';
import type { TermsMessages } from '../../i18n/messages/terms.ts';
import { nameOf } from '../ui/shown-name.ts';

/** What every part of the page reads: its words, and whom and what a record may name. */
export interface DuplicatesKit {
  t: DuplicatesMessages;
  terms: TermsMessages;
  locale: Locale;
  /** Everyone in the log, by id. */
  people: ReadonlyMap<string, Contact>;
  /** The titles of the events, by id. */
  events: ReadonlyMap<string, string>;
}

/** Names both of a pair. */
export function namesOf(kit: DuplicatesKit, { left, right }: MergePair): string {
  return fill(kit.t.pair, { left: nameOf(kit, left), right: nameOf(kit, right) });
}
