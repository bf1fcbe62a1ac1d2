import type { Habit } from '../domain/habit.ts';
import {
  asOwnHabit,
  importedHabit,
  mergedHabit,
  planHabitImport,
  type HabitPlan,
} from '../domain/habit-import.ts';
import type { ImportedHabits } from '../domain/imported-habit.ts';
import { present } from '../domain/record.ts';
import { keyOf, type AnyRecord, type Key } from '../domain/records.ts';
import { writeHabitBull } from '../formats/habit-file/habitbull.ts';
import type { HabitFileFault } from '../formats/habit-file/limits.ts';
import { writeOwn } from '../formats/habit-file/own.ts';
import type { HabitFileResult } from '../formats/habit-file/read-habit-file.ts';
import type { Current } from '../storage/data-set.ts';
import { touched } from './change.ts';
import { $lastAct, commit } from './commit.ts';
import { dataSet, reportProblem } from './open.ts';
import { $today, newId, now } from './today.ts';

/** What to do with a habit that has the title of one here and asks for something else. */
export const DOUBT_CHOICES = ['leave', 'join', 'own'] as const;
export type DoubtChoice = (typeof DOUBT_CHOICES)[number];

/** What a file holds and would change, shown before anything is written. */
export interface HabitPreview {
  ok: true;
  file: ImportedHabits;
  plans: HabitPlan[];
}
export type HabitFileAnswer =
  HabitPreview | { ok: false; reason: HabitFileFault | 'stuck' | 'failed' };

/** What an import did; the revision takes it back, where there is anything to take back. */
export interface HabitImportResult {
  revision?: number;
  added: number;
  changed: number;
  days: number;
}

/** Puts what was read from a file beside the habits here; writes nothing. */
export async function previewHabits(
  result: HabitFileResult | 'stuck' | 'failed',
): Promise<HabitFileAnswer> {
  if (typeof result === 'string') return { ok: false, reason: result };
  if (!result.ok) return result;
  try {
    const { file } = result;
    const plans = planHabitImport(await habitsHere(), file.habits, $today.get());
    return { ok: true, file, plans };
  } catch (error) {
    reportProblem(error);
    return { ok: false, reason: 'failed' };
  }
}

/** Tells which habits an import would write, after the visitor's choices of the doubtful ones. */
export function chosenPlans(
  plans: readonly HabitPlan[],
  choices: readonly (DoubtChoice | undefined)[],
): (HabitPlan | undefined)[] {
  return plans.map((plan, index) => {
    if (plan.fate === 'same') return undefined;
    if (plan.fate !== 'doubtful') return plan;
    const choice = choices[index] ?? 'leave';
    if (choice === 'own') return asOwnHabit(plan, $today.get());
    return choice === 'join' ? plan : undefined;
  });
}

/** Brings a previewed file in, in one act, beside the habits as they are by then. */
export async function importHabits(
  { file }: HabitPreview,
  choices: readonly (DoubtChoice | undefined)[],
): Promise<HabitImportResult | undefined> {
  const ids = await newIds(file).catch((error: unknown) => void reportProblem(error));
  if (!ids) return undefined;
  const result = { added: 0, changed: 0, days: 0 };
  const kept = await commit({
    name: 'habits-imported',
    lasts: true,
    keys: ids.map((id) => keyOf('habit', id)),
    kinds: ['habit'],
    undoable: true,
    reducer: (current) => {
      const here = habitsOf(current);
      const plans = chosenPlans(planHabitImport(here, file.habits, $today.get()), choices);
      Object.assign(result, countsOf(plans));
      return plans.flatMap((plan, index) => recordOf(plan, { here, index, id: ids[index] ?? '' }));
    },
  });
  if (!kept) return undefined;
  // The last act is another one where everything was here by then.
  const revision = result.added + result.changed > 0 ? $lastAct.get()?.revision : undefined;
  return { ...result, ...(revision !== undefined && { revision }) };
}

function recordOf(
  plan: HabitPlan | undefined,
  { here, index, id }: { here: readonly Habit[]; index: number; id: string },
): [Key, AnyRecord][] {
  if (!plan) return [];
  const { into } = plan;
  if (into) return [[keyOf('habit', into.id), touched(into, mergedHabit(into, plan, now()))]];
  const last = here.reduce((most, habit) => Math.max(most, habit.order), 0);
  const isEmpty = here.length === 0;
  const order = (isEmpty ? plan.imported.whole?.order : undefined) ?? last + 1 + index;
  const habit = importedHabit(plan, { id, order }, { now: now(), today: $today.get() });
  return [[keyOf('habit', id), habit]];
}

function countsOf(plans: readonly (HabitPlan | undefined)[]) {
  const written = plans.filter((plan) => plan !== undefined);
  return {
    added: written.filter(({ into }) => !into).length,
    changed: written.filter(({ into }) => into).length,
    days: written.reduce((sum, { added, completed }) => sum + added.length + completed.length, 0),
  };
}

/** A habit of our own file keeps its id, unless something here has it, be it in the trash. */
async function newIds({ habits }: ImportedHabits): Promise<string[]> {
  const { records, setAside } = await dataSet().read(['habit']);
  const taken = new Set(
    [...records, ...setAside.map(({ key }) => [key] as const)].map(([key]) => key),
  );
  return habits.map(({ whole }) => {
    const id = whole && !taken.has(keyOf('habit', whole.id)) ? whole.id : newId();
    taken.add(keyOf('habit', id));
    return id;
  });
}

/** A file of all habits: our own, which brings them back whole, or one that Loop reads. */
export interface HabitsFile {
  name: string;
  text: string;
  habits: number;
  /** Marks that the format has no word for. */
  left: number;
}

export async function makeHabitsFile(shape: 'own' | 'loop'): Promise<HabitsFile | undefined> {
  try {
    const habits = await habitsHere();
    const name = `enishi-habits-${shape === 'loop' ? 'loop-' : ''}${$today.get()}.csv`;
    const { text, left } =
      shape === 'loop' ? writeHabitBull(habits) : { text: writeOwn(habits), left: 0 };
    return { name, text, habits: habits.length, left };
  } catch (error) {
    reportProblem(error);
    return undefined;
  }
}

async function habitsHere(): Promise<Habit[]> {
  const { records } = await dataSet().read(['habit']);
  return habitsOf(new Map(records));
}

function habitsOf(records: Current): Habit[] {
  const habits = [...records.values()].filter((record) => 'checkIns' in record);
  return present(habits).sort((a, b) => a.order - b.order || (a.createdAt < b.createdAt ? -1 : 1));
}
