import type { BackupFacts } from '../backup-due.ts';
import type { Contact } from '../contact.ts';
import type { Day } from '../day.ts';
import type { NetworkEvent } from '../event.ts';
import type { Goal } from '../goal.ts';
import type { Habit } from '../habit.ts';
import type { LessonInfo, LessonProgress } from '../lesson.ts';
import type { MessageWish } from '../message.ts';
import type { NetworkCheck, Review } from '../review.ts';
import type { CoachMemory, Settings } from '../settings.ts';

/** The most suggestions shown at a time. */
export const MOST_SUGGESTIONS = 3;

/** The rules by their names. */
export const COACH_RULES = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
  'R15',
  'R16',
  'R17',
  'R18',
  'R19',
  'R20',
  'R21',
] as const;
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
  /** `whom` is the contact id of the person who was introduced. */
  'outcome-untold': ['who', 'whom', 'days'],
  /** How often in the past year. */
  'give-first': ['who', 'gave', 'received'],
  /** `next` is the rung within reach. */
  'rung-days': ['who', 'next'],
  'rung-gave': ['who', 'next'],
  'rung-received': ['who', 'next'],
  'rung-other-day': ['who', 'next'],
  'rung-depth': ['who', 'next'],
  'empty-seat': ['role', 'place'],
  'ask-introduction': ['who', 'role'],
  /** `share`, from 0 to 1, of people from one's own company and industry. */
  'well-deep': ['share'],
  /** `count` new people in thirty days. */
  collecting: ['count'],
  'review-due': [],
  /** `days` since the network check was last answered. */
  'check-due': ['days'],
  'dormant-tie': ['who', 'days'],
  'act-open': ['what', 'days'],
  'event-today': ['what'],
  'event-yesterday': ['what'],
  'event-tomorrow': ['what'],
  'birthday-today': ['who'],
  /** `ahead`: days until then. */
  'birthday-near': ['who', 'ahead'],
  'backup-due': ['days', 'changes'],
  'backup-first': ['changes'],
  'no-goal': [],
  /** `habit` is the habit's title; `done` of `target` in its week or month, or in `span` days. */
  'habit-due': ['habit', 'done', 'target'],
  'habit-due-month': ['habit', 'done', 'target'],
  'habit-due-interval': ['habit', 'span'],
  'habit-due-rolling': ['habit', 'done', 'target', 'span'],
  /** `days` since the occasion, `ahead` until the last day in time; `what` is a gathering's title. */
  'habit-met': ['habit', 'who', 'days', 'ahead'],
  'habit-attended': ['habit', 'what', 'days', 'ahead'],
  'habit-received': ['habit', 'who', 'days', 'ahead'],
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
  | { kind: 'tell'; contactId: string }
  | { kind: 'write'; contactId: string }
  | { kind: 'act-done'; lessonId: string }
  | { kind: 'open-contact'; contactId: string }
  | { kind: 'open-page'; page: 'contacts' | 'events' | 'data' | 'review' }
  | { kind: 'plan-event'; goalId: string; seatId: string; place: string }
  | { kind: 'add-goal' }
  /** `unit`: a day, or an occasion's id. */
  | { kind: 'tick'; habitId: string; unit: string }
  | { kind: 'rewrite-plan'; habitId: string }
  | { kind: 'open-lesson'; lessonId: string; slug: string }
  | { kind: 'open-check'; slug: string };

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
  /** The letter that would do it. */
  message?: MessageWish;
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
  reviews?: readonly Review[];
  checks?: readonly NetworkCheck[];
  settings: Settings;
  memory: CoachMemory;
  /** Without it the coach does not know of backups. */
  backup?: BackupFacts | undefined;
  today: Day;
}
