import type { Day } from './day.ts';
import { addDays, daysFrom, isDay } from './day.ts';
import type { Habit, Rule } from './habit.ts';
import { ruleOn } from './habit.ts';
import { HALF_LIFE, nextStrength } from './strength.ts';

/** A target as Loop has it: `times` in `days` days. */
export interface LoopFrequency {
  times: number;
  days: number;
}

const FREQUENCY: Record<Rule['kind'], (rule: Rule) => LoopFrequency | undefined> = {
  daily: () => ({ times: 1, days: 1 }),
  weekdays: (rule) => (rule.kind === 'weekdays' ? { times: rule.days.length, days: 7 } : undefined),
  weekly: (rule) => (rule.kind === 'weekly' ? { times: rule.times, days: 7 } : undefined),
  monthly: (rule) => (rule.kind === 'monthly' ? { times: rule.times, days: 30 } : undefined),
  every: (rule) => (rule.kind === 'every' ? { times: 1, days: rule.days } : undefined),
  rolling: (rule) => (rule.kind === 'rolling' ? { times: rule.times, days: rule.days } : undefined),
  occasion: () => undefined,
  track: () => undefined,
};

/**
 * Gives the score that Loop Habit Tracker (2.3) shows for a yes-or-no habit, 0 to 1, for visitors who
 * come from there: one step a day from the first mark, s = s m + c (1 - m) with
 * m = 0.5 ^ (sqrt(times / days) / 13) and c the share of the target in the window; a window is twice as
 * long where the target is rarer than daily. A skipped day leaves it as it is. Undefined where Loop has
 * no such rule or nothing is marked.
 * @example loopScore(twentyDailyTicks, lastDay) // => 0.655748
 */
export function loopScore(habit: Habit, today: Day): number | undefined {
  const rule = ruleOn(habit, today);
  const frequency = FREQUENCY[rule.kind](rule);
  const first = Object.keys(habit.checkIns).filter(isDay).sort()[0];
  if (!frequency || !first || frequency.times === 0) return undefined;
  const { times, days } = frequency;
  const stretch = times < days ? 2 : 1;
  const halfLife = HALF_LIFE.daily / Math.sqrt(times / days);
  let score = 0;
  for (const day of daysFrom(first, today)) {
    if (habit.checkIns[day]?.state === 'skip') continue;
    const window = daysFrom(addDays(day, 1 - days * stretch), day);
    const done = window.filter((each) => habit.checkIns[each]?.state === 'done').length;
    const share = Math.min(1, done / (times * stretch));
    score = nextStrength(score, share, halfLife);
  }
  return score;
}
