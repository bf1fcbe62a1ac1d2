import type { Day, Instant } from './day.ts';
import type { RecordBase, Stamp } from './record.ts';
import { newRecord } from './record.ts';

export const HABIT_AREAS = [
  'listening',
  'speaking',
  'reading',
  'health',
  'expertise',
  'manners',
  'giving',
  'reflection',
] as const;
export type HabitArea = (typeof HABIT_AREAS)[number];

/**
 * When a habit is due. Weekdays are ISO (Monday 1). `weekly` counts in calendar weeks, never in
 * a rolling seven days; `every` counts from the last time done; `occasion` takes its units from
 * the contact log (due within `hours` of each); `track` is never due.
 */
export type Rule =
  | { kind: 'daily' }
  | { kind: 'weekdays'; days: number[] }
  | { kind: 'weekly'; times: number }
  | { kind: 'monthly'; times: number }
  | { kind: 'every'; days: number }
  | { kind: 'occasion'; source: 'met-someone-new' | 'event-attended' | 'received'; hours: number }
  | { kind: 'track' };

/** A rule and the day from which it holds; earlier days keep the rule they had. */
export interface ScheduleVersion {
  from: Day;
  rule: Rule;
}

/** Days on which nothing is due: ISO weekdays, named presets, and pauses (ends included). */
export interface Rest {
  weekdays?: number[];
  presets?: string[];
  pauses?: { from: Day; to?: Day }[];
}

export const CHECK_IN_STATES = ['done', 'partial', 'skip', 'not-done'] as const;
export type CheckInState = (typeof CHECK_IN_STATES)[number];

/** One day's (or occasion's) mark. No mark means "not recorded", which is not a failure. */
export interface CheckIn {
  state: CheckInState;
  amount?: number;
  /** The target when this was marked. */
  target?: number;
  note?: string;
  /** The log entry that is its evidence. */
  interactionId?: string;
  /** A spent reserve: the miss neither breaks the streak nor is hidden. */
  reserve?: boolean;
  at: Instant;
}

/** A self-development practice that the visitor follows. */
export interface Habit extends RecordBase {
  title: string;
  area: HabitArea;
  cue?: string;
  smallest?: string;
  ifThen?: { when: string; then: string };
  obstacle?: string;
  schedule: ScheduleVersion[];
  rest: Rest;
  start: Day;
  target?: { amount: number; unit: string };
  /** Key: the day `YYYY-MM-DD`, or an occasion's interaction id. */
  checkIns: Record<string, CheckIn>;
  archivedOn?: Day;
  /** Place in the visitor's own order; fractions stand between neighbours. */
  order: number;
  practiceId?: string;
  lessonId?: string;
}

export type HabitInput = Partial<Omit<Habit, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt'>> & {
  title: string;
  start: Day;
};

/** Builds a habit; without a schedule it is daily from its start. */
export function newHabit(input: HabitInput, stamp: Stamp): Habit {
  return {
    ...newRecord(stamp),
    area: 'reflection',
    schedule: [{ from: input.start, rule: { kind: 'daily' } }],
    rest: {},
    checkIns: {},
    order: 0,
    ...input,
  };
}

/** Gives the rule in force on a day; before the first version its rule holds. */
export function ruleOn(habit: Habit, day: Day): Rule {
  const versions = [...habit.schedule].sort((a, b) => (a.from < b.from ? -1 : 1));
  const current = versions.filter(({ from }) => from <= day).at(-1) ?? versions[0];
  return current?.rule ?? { kind: 'daily' };
}

/** Sets the rule from a day on; a change on the same day replaces that version. */
export function changeSchedule(habit: Habit, from: Day, rule: Rule): ScheduleVersion[] {
  const kept = habit.schedule.filter((version) => version.from < from);
  return [...kept, { from, rule }];
}

/** Gives the habits that are neither archived nor in the trash, in the visitor's order. */
export function activeHabits(habits: readonly Habit[]): Habit[] {
  return habits
    .filter((habit) => habit.archivedOn === undefined && habit.deletedAt === undefined)
    .sort((a, b) => a.order - b.order || (a.createdAt < b.createdAt ? -1 : 1));
}
