/**
 * What an imported file would change, found before anything is written. A mark of the visitor's own is
 * never overwritten; the same file a second time changes nothing.
 */
import type { Day } from './day.ts';
import { isDay } from './day.ts';
import { newHabit, ruleOn, type CheckIn, type Habit } from './habit.ts';
import type { ImportedHabit, ImportedMark } from './imported-habit.ts';
import { sameValue } from './merge.ts';
import type { Moment } from './record.ts';

/** `doubtful`: a habit of the same title asks for something else; the visitor decides. */
export type HabitFate = 'new' | 'same' | 'merged' | 'doubtful';

/** A day that both have marked, each in its own way; ours stays. */
export interface MarkConflict {
  unit: string;
  ours: CheckIn;
  theirs: ImportedMark;
}

export interface HabitPlan {
  imported: ImportedHabit;
  fate: HabitFate;
  /** The habit here that the days go into. */
  into?: Habit;
  /** Days that are not marked here yet. */
  added: string[];
  /** Days with the same mark here, without the note or amount that the file has. */
  completed: string[];
  conflicts: MarkConflict[];
  /** Days that are marked here alike. */
  same: number;
  /** Days that have not come yet, which are not marked. */
  future: number;
}

/** Lists what each imported habit would do. @param habits the visitor's own, those in the trash left out */
export function planHabitImport(
  habits: readonly Habit[],
  imported: readonly ImportedHabit[],
  today: Day,
): HabitPlan[] {
  const byId = new Map(habits.map((habit) => [habit.id, habit]));
  const byTitle = new Map<string, Habit[]>();
  for (const habit of habits) {
    const key = titleKey(habit.title);
    const alike = byTitle.get(key);
    if (alike) alike.push(habit);
    else byTitle.set(key, [habit]);
  }
  const taken = new Set<Habit>();
  return imported.map((item) => {
    const known = byId.get(item.whole?.id ?? '');
    const alike = byTitle.get(titleKey(item.title)) ?? [];
    const free = (known ? [known] : alike).filter((habit) => !taken.has(habit));
    const into = matchOf(item, free, today);
    if (into) taken.add(into);
    return planOf(item, into, today);
  });
}

/** Takes a doubtful habit as one of its own. */
export function asOwnHabit({ imported }: HabitPlan, today: Day): HabitPlan {
  return planOf(imported, undefined, today);
}

/** Of several with the title, one that the file changes nothing of comes first, then one with its rule. */
function matchOf(item: ImportedHabit, alike: readonly Habit[], today: Day): Habit | undefined {
  if (alike.length < 2) return alike[0];
  return (
    alike.find((habit) => planOf(item, habit, today).fate === 'same') ??
    alike.find((habit) => hasRule(habit, item, today)) ??
    alike[0]
  );
}

/** Titles that differ in width, case or spaces are one. */
function titleKey(title: string): string {
  return title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function hasRule(habit: Habit, { rule, whole }: ImportedHabit, today: Day): boolean {
  if (rule === undefined || habit.id === whole?.id) return true;
  return sameValue(ruleOn(habit, today), rule);
}

function planOf(imported: ImportedHabit, into: Habit | undefined, today: Day): HabitPlan {
  const plan: HabitPlan = {
    imported,
    fate: 'new',
    added: [],
    completed: [],
    conflicts: [],
    same: 0,
    future: 0,
  };
  for (const [unit, theirs] of imported.marks) {
    const ours = into && Object.hasOwn(into.checkIns, unit) ? into.checkIns[unit] : undefined;
    if (isDay(unit) && unit > today) plan.future += 1;
    else if (!ours) plan.added.push(unit);
    else if (!agree(ours, theirs)) plan.conflicts.push({ unit, ours, theirs });
    else if (lacks(ours, theirs)) plan.completed.push(unit);
    else plan.same += 1;
  }
  if (!into) return plan;
  const changes = plan.added.length + plan.completed.length > 0;
  const changed = hasRule(into, imported, today) ? 'merged' : 'doubtful';
  return { ...plan, into, fate: changes ? changed : 'same' };
}

function agree(ours: CheckIn, theirs: ImportedMark): boolean {
  const alike = <T>(a: T | undefined, b: T | undefined) =>
    a === undefined || b === undefined || a === b;
  return (
    ours.state === theirs.state &&
    alike(ours.amount, theirs.amount) &&
    alike(ours.note, theirs.note)
  );
}

function lacks(ours: CheckIn, theirs: ImportedMark): boolean {
  return (
    (ours.amount === undefined && theirs.amount !== undefined) ||
    (ours.note === undefined && theirs.note !== undefined)
  );
}

/** Adds the days of the file to the habit here. */
export function mergedHabit(into: Habit, plan: HabitPlan, now: string): Habit {
  const checkIns = new Map(Object.entries(into.checkIns));
  for (const unit of [...plan.added, ...plan.completed]) {
    const mark = plan.imported.marks.get(unit);
    if (mark) checkIns.set(unit, { at: now, ...mark, ...checkIns.get(unit) });
  }
  return { ...into, checkIns: Object.fromEntries(checkIns) };
}

/** Builds the habit that is not here yet. @param place its id, and its place in the list */
export function importedHabit(
  plan: HabitPlan,
  { id, order }: { id: string; order: number },
  { now, today }: Moment,
): Habit {
  const { title, area, rule, start = today, target, note, whole } = plan.imported;
  const { isArchived, archivedOn = start } = plan.imported;
  const begun = newHabit(
    {
      title,
      area,
      start,
      order,
      schedule: [{ from: start, rule: rule ?? { kind: 'daily' } }],
      ...(target && { target }),
      ...(isArchived && { archivedOn }),
      ...(note && { cue: note }),
    },
    { id, now },
  );
  const kept = whole && { ...whole, id, order, updatedAt: now };
  return mergedHabit({ ...begun, ...kept, checkIns: {} }, plan, now);
}
