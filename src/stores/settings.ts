import { computed, onSet } from 'nanostores';
import type { Day } from '../domain/day.ts';
import type { Pause } from '../domain/habit.ts';
import { withPause, withoutPause } from '../domain/habit-rest.ts';
import { SINGLE_ID, newSettings, type Settings } from '../domain/settings.ts';
import { beginsWith } from './before-records.ts';
import { changeOrAddRecord } from './change.ts';
import { collection, itemsOf } from './collections.ts';
import { $today, mirrorDayStart, now } from './today.ts';

const DEFAULTS = newSettings('1970-01-01T00:00:00.000Z');

/** The visitor's choices; the defaults until something is chosen. */
export const $settings = beginsWith(
  computed(collection('settings'), (state): Settings => itemsOf(state)[0] ?? DEFAULTS),
  DEFAULTS,
);

// Restored, changed in another tab, or of the other data set: the clock follows what the records say.
onSet(collection('settings'), ({ newValue: state }) => {
  if (state.status === 'ready') mirrorDayStart((state.items[0] ?? DEFAULTS).dayStart);
});

export type SettingsPatch = Partial<
  Pick<
    Settings,
    'theme' | 'weekStart' | 'dayStart' | 'hideStreak' | 'showLoop' | 'backupEvery' | 'reviewDay'
  >
>;

/** Changes some settings. */
export async function changeSettings(patch: SettingsPatch): Promise<boolean> {
  const kept = await changeOrAddRecord(
    { kind: 'settings', id: SINGLE_ID, start: () => newSettings(now()) },
    (settings) => ({ ...settings, ...patch }),
    { name: 'settings-changed' },
  );
  if (kept && patch.dayStart !== undefined) mirrorDayStart(patch.dayStart);
  return kept;
}

/** Lets all habits rest from today, until a day or until further notice. */
export function pauseHabits(to?: Day): Promise<boolean> {
  return changePauses((pauses) => withPause(pauses, $today.get(), to));
}

/** Ends the rest of all habits, so that today counts again. */
export function endPauseOfHabits(): Promise<boolean> {
  return changePauses((pauses) => withoutPause(pauses, $today.get()));
}

function changePauses(change: (pauses: readonly Pause[]) => Pause[]): Promise<boolean> {
  return changeOrAddRecord(
    { kind: 'settings', id: SINGLE_ID, start: () => newSettings(now()) },
    (settings) => ({ ...settings, pauses: change(settings.pauses ?? []) }),
    { name: 'habit-rested', undoable: true },
  );
}
