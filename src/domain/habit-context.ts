import type { Contact } from './contact.ts';
import type { Day } from './day.ts';
import type { HabitContext } from './due.ts';
import type { NetworkEvent } from './event.ts';
import type { Habit } from './habit.ts';
import { occasionsOf } from './occasion.ts';
import type { Settings } from './settings.ts';

/** The records that decide when habits are due. */
export interface HabitRecords {
  habits: readonly Habit[];
  contacts: readonly Contact[];
  events?: readonly NetworkEvent[];
  settings: Settings;
  today: Day;
}

/** Gathers what habits depend on; the log is looked through only where one is due per occasion. */
export function habitContext({
  habits,
  contacts,
  events = [],
  settings: { weekStart, pauses = [] },
  today,
}: HabitRecords): HabitContext {
  const occasions = needsOccasions(habits) ? occasionsOf(contacts, events) : [];
  return { today, weekStart, pauses, occasions };
}

/** Tells whether some habit is, or was, due per occasion. */
export function needsOccasions(habits: readonly Habit[]): boolean {
  return habits.some(({ schedule }) => schedule.some(({ rule }) => rule.kind === 'occasion'));
}
