import type { Contact } from '../contact.ts';
import type { Day } from '../day.ts';
import type { NetworkEvent } from '../event.ts';
import type { Goal } from '../goal.ts';
import type { Habit } from '../habit.ts';
import type { LessonInfo, LessonProgress } from '../lesson.ts';
import type { CoachMemory, Settings } from '../settings.ts';

/** The most suggestions shown at a time. */
export const MOST_SUGGESTIONS = 3;

/** The rules that exist, by name. */
export const COACH_RULES = ['R1', 'R2', 'R3', 'R5', 'R8', 'R10', 'R13', 'R16'] as const;
export type CoachRule = (typeof COACH_RULES)[number];

/** Message ids of the reasons, with the values each carries. */
export const REASON_VALUES = {
  /** `who` is a contact id in every reason, `what` here the promise's own words. */
  'promise-today': ['who', 'what'],
  'promise-waiting': ['who', 'what', 'days'],
  'met-today': ['who'],
  'met-days': ['who', 'days'],
  /** `what` is an exchange kind. */
  'received-today': ['who', 'what'],
  'received-days': ['who', 'what', 'days'],
  /** `days` since the last interaction, against the chosen `cadence`. */
  cooling: ['who', 'days', 'cadence'],
  cold: ['who', 'days', 'cadence'],
  'empty-seat': ['role', 'place'],
  'no-goal': [],
  /** `habit` is the habit's title; `done` of `target` this week. */
  'habit-due': ['habit', 'done', 'target'],
  'habit-missed-days': ['habit', 'misses'],
  'habit-missed-weeks': ['habit', 'misses'],
  'lesson-first': ['title', 'minutes'],
  'lesson-next': ['title', 'minutes'],
  'lesson-resume': ['title', 'minutes'],
} as const;
export type ReasonId = keyof typeof REASON_VALUES;

export interface Reason {
  id: ReasonId;
  values: Record<string, string | number>;
}

/** What the one button of a suggestion does. */
export type CoachAction =
  | { kind: 'log'; contactId: string; interaction: 'message' }
  | { kind: 'keep-promise'; contactId: string; promiseId: string }
  | { kind: 'thank'; contactId: string; interactionId: string }
  | { kind: 'open-contact'; contactId: string }
  | { kind: 'plan-event'; goalId: string; seatId: string; place: string }
  | { kind: 'add-goal' }
  | { kind: 'tick'; habitId: string; day: Day }
  | { kind: 'rewrite-plan'; habitId: string }
  | { kind: 'open-lesson'; lessonId: string; slug: string };

/**
 * One act, why now, and the id of the lesson behind it. `key` stays the same for the same matter from
 * day to day, so that it can be dismissed. No person's name is in it: the page fills names in.
 */
export interface Suggestion {
  rule: CoachRule;
  key: string;
  /** The rule's weight plus the urgency within it. */
  weight: number;
  contactId?: string;
  goalId?: string;
  seatId?: string;
  habitId?: string;
  promiseId?: string;
  lesson: string;
  reason: Reason;
  action: CoachAction;
}

/** What a rule finds; `urgency`, from 0 to below 1, orders the findings of one rule. */
export type Finding = Omit<Suggestion, 'rule' | 'weight'> & { urgency: number };

/** Everything the coach reads. Without `events` it does not know what is planned. */
export interface CoachInput {
  contacts: readonly Contact[];
  goals: readonly Goal[];
  habits: readonly Habit[];
  lessons: readonly LessonInfo[];
  progress: readonly LessonProgress[];
  events?: readonly NetworkEvent[];
  settings: Settings;
  memory: CoachMemory;
  today: Day;
}
