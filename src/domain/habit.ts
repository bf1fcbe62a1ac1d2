import type { RoutineCheck } from './automaticity.ts';
import type { Day, Instant } from './day.ts';
import type { OccasionSource } from './occasion.ts';
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
 * a rolling seven days, and `monthly` in calendar months; `every` counts from the last time done;
 * `rolling` asks for `times` in any `days`; `occasion` takes its units from the contact log (due within
 * `hours` of each); `track` is never due.
 */
export type Rule =
  | { kind: 'daily' }
  | { kind: 'weekdays'; days: number[] }
  | { kind: 'weekly'; times: number }
  | { kind: 'monthly'; times: number }
  | { kind: 'every'; days: number }
  | { kind: 'rolling'; times: number; days: number }
  | { kind: 'occasion'; source: OccasionSource; hours: number }
  | { kind: 'track' };

/** Days that a rule may count over, some ten years: no file can have a page count for ever. */
export const MOST_RULE_DAYS = 3_660;

/** A rule with its days of rest, and the day from which they hold; earlier days keep what they had. */
export interface ScheduleVersion {
  from: Day;
  rule: Rule;
  /** ISO weekdays on which nothing is due. */
  restWeekdays?: number[];
  /** Named days on which nothing is due. */
  restPresets?: string[];
}

/** A span of rest, ends included; without an end it lasts until the visitor ends it. */
export interface Pause {
  from: Day;
  to?: Day;
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
  /** The day on which the reserve was spent. */
  spentOn?: Day;
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
  pauses?: Pause[];
  start: Day;
  target?: { amount: number; unit: string };
  /** Key: the day `YYYY-MM-DD`, or an occasion's interaction id. */
  checkIns: Record<string, CheckIn>;
  archivedOn?: Day;
  /** How far it goes by itself, asked now and then. */
  routineChecks?: RoutineCheck[];
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
    checkIns: {},
    order: 0,
    ...input,
  };
}

/** Gives the version in force on a day; before the first one, the first. */
export function versionOn({ schedule, start }: Habit, day: Day): ScheduleVersion {
  let current: ScheduleVersion | undefined;
  let first: ScheduleVersion | undefined;
  for (const version of schedule) {
    if (!first || version.from < first.from) first = version;
    if (version.from <= day && (!current || version.from >= current.from)) current = version;
  }
  return current ?? first ?? { from: start, rule: { kind: 'daily' } };
}

/** Gives the rule in force on a day. */
export function ruleOn(habit: Habit, day: Day): Rule {
  return versionOn(habit, day).rule;
}

/** What a habit's progress is counted over: the calendar week or month, or so many days. */
export type HabitSpan = { kind: 'week' | 'month' } | { kind: 'interval' | 'rolling'; days: number };

/** Tells over what a rule's progress is counted; days and occasions are counted by the week. */
export function spanOf(rule: Rule): HabitSpan {
  switch (rule.kind) {
    case 'monthly':
      return { kind: 'month' };
    case 'every':
      return { kind: 'interval', days: rule.days };
    case 'rolling':
      return { kind: 'rolling', days: rule.days };
    default:
      return { kind: 'week' };
  }
}

/** Changes the rule or the days of rest from a day on; a change on the same day replaces that version. */
export function changeSchedule(
  habit: Habit,
  from: Day,
  patch: Partial<Omit<ScheduleVersion, 'from'>>,
): ScheduleVersion[] {
  const kept = habit.schedule.filter((version) => version.from < from);
  return [...kept, { ...versionOn(habit, from), ...patch, from }];
}

/** Gives the habits that are neither archived nor in the trash, in the visitor's order. */
export function activeHabits(habits: readonly Habit[]): Habit[] {
  return habits
    .filter((habit) => habit.archivedOn === undefined && habit.deletedAt === undefined)
    .sort((a, b) => a.order - b.order || (a.createdAt < b.createdAt ? -1 : 1));
}
