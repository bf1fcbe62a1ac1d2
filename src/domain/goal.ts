import type { Rung } from './contact.ts';
import type { Day } from './day.ts';
import type { RecordBase, Stamp } from './record.ts';
import { newRecord } from './record.ts';

/** Kinds of help or viewpoint that may be missing (Resource Generator: several kinds, no total). */
export const NEED_KINDS = [
  'information',
  'skill',
  'feedback',
  'introduction',
  'moral-support',
  'challenge',
  'different-field',
  'different-generation',
  'decision-maker',
  'peer',
  'own',
] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

/** A missing help; `text` says it in the visitor's words (always for `own`). */
export interface Need {
  id: string;
  kind: NeedKind;
  text?: string;
}

export const SEAT_STARTS = ['close', 'dormant', 'introduction', 'new'] as const;
export type SeatStart = (typeof SEAT_STARTS)[number];

/** A role in a target network that waits for a person, or has one. */
export interface Seat {
  id: string;
  role: string;
  field?: string;
  place: 'inside' | 'outside';
  needId?: string;
  startFrom: SeatStart;
  targetRung: Rung;
  contactId?: string;
  introducerId?: string;
  /** What the visitor can offer this person. */
  offer?: string;
}

/** An act the visitor controls. */
export interface Step {
  id: string;
  text: string;
  due?: Day;
  doneOn?: Day;
}

/** What came of it: the second lane, never mixed with the first. */
export interface Outcome {
  id: string;
  day: Day;
  text: string;
}

export const GOAL_STATUSES = ['active', 'paused', 'reached', 'let-go'] as const;
export type GoalStatus = (typeof GOAL_STATUSES)[number];

/** A target network: the fourteen questions of habits-and-goals 2.1 and what became of it. */
export interface Goal extends RecordBase {
  purpose: string;
  bestResult?: string;
  needs: Need[];
  seats: Seat[];
  places: string[];
  offer?: string;
  obstacle?: string;
  ifThen?: { when: string; then: string };
  /** When and where each week; weekday is ISO, Monday 1. */
  weekly?: { weekday?: number; moment: string };
  firstAct?: { text: string; due?: Day; doneOn?: Day };
  signs?: { act?: string; result?: string };
  stopRule?: { day?: Day; rule?: string };
  minutesPerWeek?: number;
  startedOn: Day;
  /** Planned length in weeks. */
  horizon: number;
  /** The day on which the plan was read again, and kept or rewritten. */
  rereadOn?: Day;
  steps: Step[];
  outcomes: Outcome[];
  status: GoalStatus;
  closedOn?: Day;
  /** What was learnt, when a goal is let go. */
  learnt?: string;
}

/** A quarter: long enough to meet people, short enough to see its end. */
const GOAL_WEEKS = 12;
export const MOST_ACTIVE_GOALS = 3;
export const MOST_SEATS = 12;
export const MOST_NEEDS = 5;

export type GoalInput = Partial<Omit<Goal, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt'>> & {
  purpose: string;
  startedOn: Day;
};

/** Builds an active goal of twelve weeks. */
export function newGoal(input: GoalInput, stamp: Stamp): Goal {
  return {
    ...newRecord(stamp),
    needs: [],
    seats: [],
    places: [],
    horizon: GOAL_WEEKS,
    steps: [],
    outcomes: [],
    status: 'active',
    ...input,
  };
}

/** Counts the seats of all active goals: twelve in all are allowed. */
export function activeSeatCount(goals: readonly Goal[]): number {
  return activeGoals(goals).reduce((sum, goal) => sum + goal.seats.length, 0);
}

/** Tells whether a goal's seats still wait for people: neither reached nor let go. */
export function isGoalOpen({ status }: Goal): boolean {
  return status === 'active' || status === 'paused';
}

/** Gives the goals that are being worked on. */
export function activeGoals(goals: readonly Goal[]): Goal[] {
  return goals.filter((goal) => goal.status === 'active' && goal.deletedAt === undefined);
}
