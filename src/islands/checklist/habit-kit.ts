import type { Day } from '../../domain/day.ts';
import type { HabitContext } from '../../domain/due.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ChecklistMessages } from '../../i18n/messages/checklist.ts';
import type { HabitMessages } from '../../i18n/messages/habit.ts';
import type { TermsMessages } from '../../i18n/messages/terms.ts';

/** What every part of the checklist reads: its words, the day, and how the visitor's week runs. */
export interface HabitKit {
  t: ChecklistMessages;
  terms: TermsMessages;
  locale: Locale;
  today: Day;
  weekStart: number;
  /** What habits depend on beside themselves. */
  due: HabitContext;
  hideStreak: boolean;
  showLoop: boolean;
  /** Keeps the focus on the page when a habit leaves its list. */
  settle: (act: Promise<boolean>) => Promise<boolean>;
}

/** The same with the words of what opens on a press. */
export interface HabitPartKit extends HabitKit {
  words: HabitMessages;
}

/** ISO weekdays in the order of the visitor's week. */
export function weekdaysFrom(weekStart: number): number[] {
  return Array.from({ length: 7 }, (_, index) => ((weekStart - 1 + index) % 7) + 1);
}
