import { atom, computed, onMount } from 'nanostores';
import type { HabitContext } from '../domain/due.ts';
import { needsOccasions } from '../domain/habit-context.ts';
import { occasionsOf, type Occasion } from '../domain/occasion.ts';
import { beginsWith } from './before-records.ts';
import { itemsOf } from './collections.ts';
import { $contacts } from './contacts.ts';
import { $events } from './events.ts';
import { $habits } from './habits.ts';
import { $settings } from './settings.ts';
import { $today } from './today.ts';

const NONE: readonly Occasion[] = [];
const $occasions = atom(NONE);

// The whole log is read only where a habit asks for it.
onMount($occasions, () => {
  let stopLog: (() => void) | undefined;
  const stopHabits = $habits.subscribe((state) => {
    if (stopLog || !needsOccasions(itemsOf(state))) return;
    const $found = computed([$contacts, $events], (contacts, events) =>
      occasionsOf(itemsOf(contacts), itemsOf(events)),
    );
    stopLog = $found.subscribe((occasions) => $occasions.set(occasions));
  });
  return () => {
    stopHabits();
    stopLog?.();
  };
});

/** What habits depend on beside themselves: the day, the week, pauses of all, occasions in the log. */
export const $habitContext = beginsWith<HabitContext>(
  computed(
    [$settings, $occasions, $today],
    ({ weekStart, pauses = [] }, occasions, today): HabitContext => ({
      weekStart,
      pauses,
      occasions,
      today,
    }),
  ),
  { weekStart: 1, pauses: [], occasions: NONE, today: $today.get() },
);
