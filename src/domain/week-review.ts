import type { Contact } from './contact.ts';
import type { Day } from './day.ts';
import { unthanked } from './give-take.ts';
import { byLatest } from './person-choice.ts';
import { present } from './record.ts';

/** The questions of the weekly review; the words stand in the messages. */
export const REVIEW_QUESTIONS = ['spoke', 'owe', 'next'] as const;
export type ReviewQuestion = (typeof REVIEW_QUESTIONS)[number];

/** What the log can remind one of during the review; those in touch latest first. */
export interface WeekReminders {
  spoke: Contact[];
  unthanked: Contact[];
}

/**
 * Lists the people in the log since the first day of a week, and those not thanked yet for something
 * received in the past year.
 */
export function weekReminders(contacts: readonly Contact[], week: Day, today: Day): WeekReminders {
  const people = present(contacts).sort(byLatest);
  return {
    spoke: people.filter(({ interactions }) =>
      interactions.some(({ day }) => day >= week && day <= today),
    ),
    unthanked: people.filter((contact) => unthanked(contact, today).length > 0),
  };
}
