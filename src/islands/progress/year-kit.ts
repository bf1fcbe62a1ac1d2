import type { Contact } from '../../domain/contact.ts';
import type { Introduction } from '../../domain/introduction.ts';
import type { NetworkEvent } from '../../domain/event.ts';
import type { YearMessages } from '../../i18n/messages/year.ts';
import { shownName } from '../ui/shown-name.ts';
import type { ProgressKit } from './progress-kit.ts';

/** What the pictures of a year read. */
export interface YearKit extends Omit<ProgressKit, 't'> {
  t: YearMessages;
  introductions: readonly Introduction[];
  events: readonly NetworkEvent[];
}

/** Names a person as one would say it. */
export function nameOf({ locale }: Pick<YearKit, 'locale'>, { name }: Contact): string {
  return shownName(name, locale, true);
}
