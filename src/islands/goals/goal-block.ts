import type { Goal } from '../../domain/goal.ts';
import type { StarredAnswer } from '../../domain/goal-plan.ts';
import { formatDay } from '../../i18n/format.ts';
import { needLabel, type GoalKit } from './goal-kit.ts';
import { planLines, type PlanLine } from './plan-lines.ts';

/** The blocks of the goal form, one screen each, and the whole plan at the end. */
export const GOAL_BLOCKS = [
  'aim',
  'needs',
  'seats',
  'self',
  'week',
  'first',
  'signs',
  'overview',
] as const;
export type GoalBlock = (typeof GOAL_BLOCKS)[number];
export const LAST_BLOCK = GOAL_BLOCKS.length - 1;

/** Which starred answers a block asks for. */
export const BLOCK_ANSWERS: Record<GoalBlock, readonly StarredAnswer[]> = {
  aim: ['purpose'],
  needs: ['needs'],
  seats: ['seats'],
  self: ['obstacle', 'ifThen'],
  week: ['weekly'],
  first: ['firstAct'],
  signs: [],
  overview: [],
};

const BLOCK_LINES: Partial<Record<GoalBlock, PlanLine['key'][]>> = {
  aim: ['best'],
  seats: ['places'],
  self: ['obstacle', 'ifThen'],
  week: ['weekly'],
  signs: ['signs', 'stop'],
};

/** Writes what a block has been answered with, a line each. */
export function blockSummary(kit: GoalKit, goal: Goal, block: GoalBlock): string[] {
  const keys = BLOCK_LINES[block] ?? [];
  const lines = planLines(kit, goal).filter(({ key }) => keys.includes(key));
  return [...ownLines(kit, goal, block), ...lines.map(({ text }) => text)].filter((text) =>
    text.trim(),
  );
}

function ownLines({ t, locale }: GoalKit, goal: Goal, block: GoalBlock): string[] {
  const { firstAct } = goal;
  if (block === 'aim') return [goal.purpose];
  if (block === 'needs') return goal.needs.map((need) => needLabel(t, need));
  if (block === 'seats') return goal.seats.map(({ role }) => role);
  if (block !== 'first' || !firstAct) return [];
  const day = firstAct.due && formatDay(locale, firstAct.due, 'short');
  return [[firstAct.text, day].filter(Boolean).join(' · ')];
}
