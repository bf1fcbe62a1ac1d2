import type { Introduction } from '../../domain/introduction.ts';
import type { NetworkEvent } from '../../domain/event.ts';
import type { YearMessages } from '../../i18n/messages/year.ts';
import type { ProgressKit } from './progress-kit.ts';

/** What the pictures of a year read. */
export interface YearKit extends Omit<ProgressKit, 't'> {
  t: YearMessages;
  introductions: readonly Introduction[];
  events: readonly NetworkEvent[];
}
