import type { Contact } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import type { DoubtedPlan } from '../../domain/review-proposal.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ReviewMessages } from '../../i18n/messages/review.ts';
import { shownName } from '../ui/shown-name.ts';

/** What every part of the review reads. */
export interface ReviewKit {
  t: ReviewMessages;
  locale: Locale;
  contacts: readonly Contact[];
  week: Day;
}

/** Names a person as one would say it. */
export function nameIn({ contacts, locale }: ReviewKit, id: string): string {
  const contact = contacts.find((one) => one.id === id);
  return contact ? shownName(contact.name, locale, true) : '';
}

/** Gives a plan's id among the choices: its habit's or its goal's. */
export function planId(plan: DoubtedPlan): string {
  return plan.kind === 'habit' ? plan.habit.id : plan.goal.id;
}
