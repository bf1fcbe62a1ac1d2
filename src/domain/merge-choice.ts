import type { Contact, PersonName } from './contact.ts';
import { foldLine } from './fold.ts';
import { nameKeys } from './name-key.ts';
import { withFields } from './record.ts';

/** Fields of one value that two records may disagree on. */
export const PLAIN_CHOICES = [
  'organization',
  'department',
  'title',
  'setting',
  'birthday',
  'language',
  'admiredFor',
  'cadence',
  'pinnedRung',
  'snoozedUntil',
] as const;

/** Every field that a visitor may choose a side for; `name` is all of it but the other two. */
export const MERGE_CHOICES = [
  'name',
  'nickname',
  'honorific',
  ...PLAIN_CHOICES,
  'met',
  'introducedBy',
] as const;
export type MergeChoice = (typeof MERGE_CHOICES)[number];

/** The record that stays, and the one that is joined into it. */
export interface MergePair {
  left: Contact;
  right: Contact;
}
export type MergeSide = keyof MergePair;
export type MergeChoices = Partial<Record<MergeChoice, MergeSide>>;

/** A field on which two records disagree, and the side that is taken. */
export interface MergeConflict {
  field: MergeChoice;
  side: MergeSide;
}

/**
 * Lists the fields on which two records disagree, each with the side that is taken unless the visitor
 * chooses: the fuller one, else the one that was changed last.
 */
export function mergeConflicts(pair: MergePair): MergeConflict[] {
  return MERGE_CHOICES.filter((field) => !isSettled(field, pair)).map((field) => ({
    field,
    side: fullerSide(field, pair),
  }));
}

/** Tells which side a field is taken from; `both` where each adds to the other. */
export function sideOf(
  field: MergeChoice,
  pair: MergePair,
  choices: MergeChoices,
): MergeSide | 'both' {
  if (!isSettled(field, pair)) return choices[field] ?? fullerSide(field, pair);
  const [left, right] = valuesOf(field, pair);
  if (left === undefined || right === undefined) return left === undefined ? 'right' : 'left';
  if (typeof left === 'object') return 'both';
  // Alike, so that only a birthday's year can be missing.
  return String(left).startsWith('--') ? 'right' : 'left';
}

/** Gives a name without what is chosen apart from it. */
export function nameProper(name: PersonName): PersonName {
  return withFields(name, { nickname: undefined, honorific: undefined });
}

function isSettled(field: MergeChoice, pair: MergePair): boolean {
  const [left, right] = valuesOf(field, pair);
  if (left === undefined || right === undefined) return true;
  return field === 'name' ? isOneName(pair) : areAlike(left, right);
}

/** In parts and in one field alike: 佐藤 + 恵, 佐藤恵. */
function isOneName({ left, right }: MergePair): boolean {
  const [one, other] = [nameProper(left.name), nameProper(right.name)];
  if (Boolean(one.single) === Boolean(other.single)) return areAlike(one, other);
  const [keys, others] = [nameKeys(one), nameKeys(other)];
  return keys.written.some((key) => others.written.includes(key));
}

function areAlike(left: unknown, right: unknown): boolean {
  if (typeof left === 'string' && typeof right === 'string') return isSameText(left, right);
  if (!isObject(left) || !isObject(right)) return Object.is(left, right);
  return Object.keys(left).every((key) => !(key in right) || areAlike(left[key], right[key]));
}

function isSameText(left: string, right: string): boolean {
  // A birthday without a year may be the other one.
  const isDayOnly = left.startsWith('--') || right.startsWith('--');
  return isDayOnly ? left.slice(-5) === right.slice(-5) : foldLine(left) === foldLine(right);
}

function fullerSide(field: MergeChoice, pair: MergePair): MergeSide {
  const [left, right] = valuesOf(field, pair);
  const [first = NEVER, second = NEVER] = [pair.left.met?.day, pair.right.met?.day];
  if (field === 'met') return sideIf(first <= second);
  if (field === 'snoozedUntil') return sideIf(String(left) > String(right));
  const more = fullness(left, right) - fullness(right, left);
  return sideIf(more !== 0 ? more > 0 : pair.left.updatedAt >= pair.right.updatedAt);
}

/** A name with more parts is fuller, and a text that holds the other. */
function fullness(value: unknown, other: unknown): number {
  if (isObject(value)) return Object.keys(value).length;
  const isText = typeof value === 'string' && typeof other === 'string';
  return isText && foldLine(value).includes(foldLine(other)) ? 1 : 0;
}

const NEVER = '9999';

function sideIf(isLeft: boolean): MergeSide {
  return isLeft ? 'left' : 'right';
}

function valuesOf(field: MergeChoice, { left, right }: MergePair): [unknown, unknown] {
  return [valueOf(field, left, right.id), valueOf(field, right, left.id)];
}

function valueOf(field: MergeChoice, contact: Contact, other: string): unknown {
  // Nobody was introduced by themselves.
  if (field === 'introducedBy' && contact.introducedBy?.contactId === other) return undefined;
  if (field === 'nickname' || field === 'honorific') return contact.name[field] || undefined;
  if (field !== 'name') return contact[field] === '' ? undefined : contact[field];
  const name = nameProper(contact.name);
  return Object.values(name).some(Boolean) ? name : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
