import type { Contact } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import type { Goal, Need, Seat } from '../../domain/goal.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { GoalsMessages } from '../../i18n/messages/goals.ts';
import type { TermsMessages } from '../../i18n/messages/terms.ts';

/** What every part of the goals page reads: its words, and the records as they are now. */
export interface GoalKit {
  t: GoalsMessages;
  terms: TermsMessages;
  locale: Locale;
  contacts: readonly Contact[];
  goals: readonly Goal[];
  today: Day;
  /** First day of the visitor's week. */
  week: Day;
  /** After an act its button may be gone; the focus goes to the goal, or where none is named, to the list. */
  settle: (act: Promise<boolean>, goalId?: string) => Promise<boolean>;
}

/** Changes some answers of the goal in a form; `undefined` clears one. */
export type EditGoal = (patch: { [Answer in keyof Goal]?: Goal[Answer] | undefined }) => void;

/** Changes some answers about a seat; `undefined` clears one. */
export type SeatPatch = { [Answer in keyof Seat]?: Seat[Answer] | undefined };

/** Names a need in words: its kind, and about what. */
export function needLabel(t: GoalsMessages, { kind, text }: Need): string {
  const name = t.needKinds[kind];
  if (!text?.trim()) return name;
  return kind === 'own' ? text : fill(t.needAbout, { need: name, text });
}
