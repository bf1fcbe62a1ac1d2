import type { Day, Instant } from './day.ts';
import type { Pause } from './habit.ts';
import type { RecordBase } from './record.ts';
import type { GroupRhythm } from './rhythm.ts';

/** The visitor's choices; one record, id `me`. */
export interface Settings extends RecordBase {
  theme: 'system' | 'light' | 'dark';
  /** ISO weekday: 1 Monday, 7 Sunday. */
  weekStart: 1 | 7;
  /** Minutes after midnight at which a new day starts (0-360). */
  dayStart: number;
  hideStreak: boolean;
  /** Whether a habit also shows the score that Loop Habit Tracker would give. */
  showLoop?: boolean;
  /** Days between backup reminders. */
  backupEvery: number;
  /** ISO weekday of the weekly review; Friday where nothing is chosen. */
  reviewDay?: number;
  /** Pauses of all habits at once. */
  pauses?: Pause[];
  /** How often to be in touch with whole groups. */
  rhythms?: GroupRhythm[];
}

/** The coach's memory; one record, id `me`. Key: a suggestion's key. */
export interface CoachMemory extends RecordBase {
  rests: Record<string, { until: Day; why: 'dismissed' | 'later' }>;
}

export const SINGLE_ID = 'me';
/** Friday: the week is nearly over, and one can still write to someone. */
export const DEFAULT_REVIEW_DAY = 5;

/** Gives the settings of a visitor who chose nothing. */
export function newSettings(now: Instant): Settings {
  return {
    id: SINGLE_ID,
    createdAt: now,
    updatedAt: now,
    theme: 'system',
    weekStart: 1,
    dayStart: 0,
    hideStreak: false,
    backupEvery: 30,
  };
}

/** Gives the memory of a coach who was never answered. */
export function newCoachMemory(now: Instant): CoachMemory {
  return { id: SINGLE_ID, createdAt: now, updatedAt: now, rests: {} };
}
