import { creditOf } from '../check-in.ts';
import type { Day } from '../day.ts';
import { weekday } from '../day.ts';
import { ruleOn, type Rule } from '../habit.ts';
import { setAside, unitState, type Stretch, type Unit } from './unit.ts';

/** Tells whether a daily or weekdays rule asks for a day. */
export function isScheduled(rule: Rule, day: Day): boolean {
  return rule.kind === 'daily' || (rule.kind === 'weekdays' && rule.days.includes(weekday(day)));
}

/** Makes the unit of a stretch's last day under a daily or weekdays rule; none where it asks for nothing. */
export function dayUnits({ habit, to: day, last, context }: Stretch): Unit[] {
  const rule = ruleOn(habit, day);
  if (rule.kind !== 'daily' && rule.kind !== 'weekdays') return [];
  if (!isScheduled(rule, day)) return [];
  const unit = { key: day, from: day, to: day, rule: rule.kind, target: 1 };
  const done = creditOf(habit, day);
  const state = unitState({ ...unit, done }, setAside(habit, day, context), last);
  return [{ ...unit, done, state, reserve: habit.checkIns[day]?.reserve === true }];
}
