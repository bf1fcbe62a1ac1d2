import type { Contact } from './contact.ts';

/** Days between contacts; `none` is a choice, not neglect. */
export type Cadence = number | 'none';

/** How often to be in touch with everyone of a group: a tag's text, or a setting. */
export interface GroupRhythm {
  kind: 'tag' | 'setting';
  group: string;
  cadence: Cadence;
}

/** The choice that decides over a person: their own, or a group's. */
export type RhythmRule = GroupRhythm | { kind: 'person'; cadence: Cadence };

/** Finds the choice that decides over a person: their own, else a group's; undefined without any. */
export function rhythmOf(
  contact: Contact,
  rhythms: readonly GroupRhythm[],
): RhythmRule | undefined {
  const { cadence } = contact;
  return cadence === undefined ? groupRhythmOf(contact, rhythms) : { kind: 'person', cadence };
}

/**
 * Finds the group whose rhythm a person follows. A tag is closer than the setting; of several tags the
 * one that asks most often wins, among equals the first by name.
 */
export function groupRhythmOf(
  { tags, setting }: Contact,
  rhythms: readonly GroupRhythm[],
): GroupRhythm | undefined {
  if (rhythms.length === 0) return undefined;
  const byTag = rhythms.filter(({ kind, group }) => kind === 'tag' && tags.includes(group));
  if (byTag.length > 0) return byTag.reduce((best, rule) => (isBefore(rule, best) ? rule : best));
  return rhythms.find(({ kind, group }) => kind === 'setting' && group === setting);
}

/** Sets a group's rhythm in place of the one it had; undefined takes it out. */
export function withGroupRhythm(
  rhythms: readonly GroupRhythm[],
  { kind, group }: Pick<GroupRhythm, 'kind' | 'group'>,
  cadence: Cadence | undefined,
): GroupRhythm[] {
  const others = rhythms.filter((rule) => rule.kind !== kind || rule.group !== group);
  return cadence === undefined ? others : [...others, { kind, group, cadence }];
}

/**
 * Reads a rhythm from a field: days, `none`, or nothing chosen.
 * @example toCadence('30') // => 30
 */
export function toCadence(value: string): Cadence | undefined {
  if (value === 'none') return value;
  const days = Number(value);
  return Number.isInteger(days) && days > 0 ? days : undefined;
}

function isBefore(a: GroupRhythm, b: GroupRhythm): boolean {
  const [first, second] = [daysOf(a), daysOf(b)];
  return first === second ? a.group < b.group : first < second;
}

function daysOf({ cadence }: GroupRhythm): number {
  return cadence === 'none' ? Number.POSITIVE_INFINITY : cadence;
}
