import type { Goal } from '../domain/goal.ts';
import { keyOf } from '../domain/records.ts';
import { isRecord } from '../storage/records.ts';
import { keepNote, noteKeys, readNote } from './browser-note.ts';
import { isSample } from './open.ts';

/** A goal form that is not saved yet: what it started from, what is typed, and which block is open. */
export interface GoalDraft {
  goal: Goal;
  /** The stored goal as the form found it; absent for a new one. */
  before?: Goal;
  block: number;
}

/** What a new goal's draft is kept under, in place of an id. */
export const NEW_GOAL = 'new';

function draftKey(id: string): string {
  return `enishi.draft.${isSample() ? 'sample.' : ''}goal.${id}`;
}

/** Throws every draft of the data set away that is looked at. */
export function dropAllGoalDrafts(): void {
  for (const key of noteKeys(draftKey(''))) keepNote(key, undefined);
}

/** Keeps a draft in this browser until it is saved or thrown away. */
export function keepGoalDraft(id: string, draft: GoalDraft): void {
  keepNote(draftKey(id), JSON.stringify(draft));
}

/** Reads a draft back; undefined where there is none or it cannot be read. */
export function readGoalDraft(id: string): GoalDraft | undefined {
  try {
    return toGoalDraft(JSON.parse(readNote(draftKey(id)) ?? 'null'));
  } catch {
    return undefined;
  }
}

/** Throws a draft away. */
export function dropGoalDraft(id: string): void {
  keepNote(draftKey(id), undefined);
}

function toGoalDraft(value: unknown): GoalDraft | undefined {
  if (typeof value !== 'object' || value === null || !('goal' in value)) return undefined;
  if (!isGoal(value.goal)) return undefined;
  const block = 'block' in value && typeof value.block === 'number' ? value.block : 0;
  const before = 'before' in value && isGoal(value.before) ? { before: value.before } : {};
  return { goal: value.goal, block, ...before };
}

function isGoal(value: unknown): value is Goal {
  if (typeof value !== 'object' || value === null || !('id' in value)) return false;
  return isRecord(keyOf('goal', String(value.id)), value);
}
