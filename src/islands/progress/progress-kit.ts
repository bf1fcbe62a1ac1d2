import type { Contact } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import type { HabitContext } from '../../domain/due.ts';
import type { Goal, NeedKind } from '../../domain/goal.ts';
import type { Habit } from '../../domain/habit.ts';
import type { LessonInfo, LessonProgress } from '../../domain/lesson.ts';
import type { NetworkCheck } from '../../domain/review.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ProgressMessages } from '../../i18n/messages/progress.ts';
import type { TermsMessages } from '../../i18n/messages/terms.ts';

/** Words that the page hands to the island. */
export interface ProgressWords {
  t: ProgressMessages;
  terms: Pick<
    TermsMessages,
    'settings' | 'exchangeKinds' | 'rungs' | 'gave' | 'received' | 'failed'
  >;
  needKinds: Record<NeedKind, string>;
}

/** What every picture reads: the words, and the records as they are now. */
export interface ProgressKit extends ProgressWords {
  locale: Locale;
  today: Day;
  /** What habits depend on beside themselves. */
  due: HabitContext;
  lessons: readonly LessonInfo[];
  contacts: readonly Contact[];
  goals: readonly Goal[];
  habits: readonly Habit[];
  progress: readonly LessonProgress[];
  checks: readonly NetworkCheck[];
}
