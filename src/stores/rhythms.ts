import { computed } from 'nanostores';
import { withGroupRhythm, type Cadence, type GroupRhythm } from '../domain/rhythm.ts';
import { SINGLE_ID, newSettings } from '../domain/settings.ts';
import { beginsWith } from './before-records.ts';
import { changeOrAddRecord } from './change.ts';
import { $settings } from './settings.ts';
import { now } from './today.ts';

const NONE: readonly GroupRhythm[] = [];

/** How often to be in touch with whole groups. */
export const $rhythms = beginsWith<readonly GroupRhythm[]>(
  computed($settings, ({ rhythms }) => rhythms ?? NONE),
  NONE,
);

/** Chooses how often to be in touch with everyone of a group; undefined takes the choice back. */
export function setGroupRhythm(
  group: Pick<GroupRhythm, 'kind' | 'group'>,
  cadence: Cadence | undefined,
): Promise<boolean> {
  return changeOrAddRecord(
    { kind: 'settings', id: SINGLE_ID, start: () => newSettings(now()) },
    (settings) => ({
      ...settings,
      rhythms: withGroupRhythm(settings.rhythms ?? [], group, cadence),
    }),
    { name: 'group-rhythm-changed', undoable: true },
  );
}
