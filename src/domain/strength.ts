import type { HabitContext, Unit, UnitRule } from './due.ts';
import { dueUnits } from './due.ts';
import type { Habit } from './habit.ts';

/**
 * Units after which a habit without a miss stands half as far from 1: 13 days, 8 chosen days, 3 weeks or
 * months, 5 occasions. Intervals are taken like chosen days; a rolling rule's days, which overlap, like
 * three in seven days in Loop Habit Tracker (13 / sqrt(3 / 7)).
 */
export const HALF_LIFE: Readonly<Record<UnitRule, number>> = {
  daily: 13,
  weekdays: 8,
  weekly: 3,
  monthly: 3,
  every: 8,
  rolling: 20,
  occasion: 5,
};

/** Units that must exist before a strength is shown; until then "2 of 3 weeks" is. */
const STRENGTH_UNITS = 4;

/** How one unit moved the strength: `v` is what it was worth, all from 0 to 1. */
export interface StrengthStep {
  unit: Unit;
  v: number;
  before: number;
  after: number;
}

/**
 * A habit's strength, 0 to 1. `value` is absent until four units count; `met` of `units` counted ones
 * were met; `running` is what the value becomes with the work already in the unit that is not over,
 * and is absent where that unit has none; `steps` lists what made the number, earliest first.
 */
export interface Strength {
  value?: number;
  met: number;
  units: number;
  running?: number;
  steps: StrengthStep[];
}

/**
 * Moves a strength by one unit: s + a (v - s), where a = 1 - 0.5 ^ (1 / half-life).
 * @example nextStrength(0, 1, 13) // => 0.0519
 */
export function nextStrength(before: number, v: number, halfLife: number): number {
  return before + (1 - 0.5 ** (1 / halfLife)) * (v - before);
}

/**
 * Gives a habit's strength: from 0, one step per due unit with v = min(1, done /
 * target). Skipped and resting units, and the one that is not over, leave it as it is; a unit whose
 * target is met is over.
 */
export function strengthOf(habit: Habit, context: HabitContext): Strength {
  const units = dueUnits(habit, context);
  const steps: StrengthStep[] = [];
  let strength = 0;
  for (const unit of units.filter(isCounted)) {
    const step = stepOf(unit, strength);
    steps.push(step);
    strength = step.after;
  }
  const last = units.at(-1);
  const isRunning = last?.state === 'open' && last.done > 0 && steps.length >= STRENGTH_UNITS;
  return {
    ...(steps.length >= STRENGTH_UNITS && { value: strength }),
    met: steps.filter(({ unit }) => unit.state === 'met').length,
    units: steps.length,
    ...(isRunning && { running: Math.max(strength, stepOf(last, strength).after) }),
    steps,
  };
}

/** Tells whether a unit counts in a strength: it is over, and neither rest nor skipped. */
export function isCounted({ state }: Unit): boolean {
  return state === 'met' || state === 'partial' || state === 'missed';
}

function stepOf(unit: Unit, before: number): StrengthStep {
  const v = Math.min(1, unit.done / unit.target);
  return { unit, v, before, after: nextStrength(before, v, HALF_LIFE[unit.rule]) };
}
