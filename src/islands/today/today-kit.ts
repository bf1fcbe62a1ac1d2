import type { Suggestion } from '../../domain/coach.ts';
import type { Contact } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import type { LessonInfo, LessonProgress } from '../../domain/lesson.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { CoachMessages } from '../../i18n/messages/coach.ts';
import type { TermsMessages } from '../../i18n/messages/terms.ts';
import type { TodayMessages } from '../../i18n/messages/today.ts';
import { shownName } from '../ui/shown-name.ts';

/** Words that the page hands to the daily page's island. */
export interface TodayWords {
  t: TodayMessages;
  coach: CoachMessages;
  terms: Pick<TermsMessages, 'rungs' | 'rungNone' | 'failed'>;
}

/** What every part of the daily page reads. */
export interface TodayKit extends TodayWords {
  locale: Locale;
  lessons: readonly LessonInfo[];
  contacts: ReadonlyMap<string, Contact>;
  today: Day;
}

/** Names a person as one would say it. */
export function whoIs({ contacts, locale }: TodayKit, contactId: string): string {
  const contact = contacts.get(contactId);
  return contact ? shownName(contact.name, locale, true) : '';
}

/** The acts of the week that no suggestion asks after: one thing stands once on a page. */
export function actsBeside(
  suggestions: readonly Suggestion[],
  acts: readonly LessonProgress[],
): LessonProgress[] {
  const asked = suggestions.flatMap(({ action }) =>
    action.kind === 'act-done' ? [action.lessonId] : [],
  );
  return acts.filter(({ id }) => !asked.includes(id));
}
