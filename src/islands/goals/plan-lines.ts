import type { Goal } from '../../domain/goal.ts';
import { fill, formatDay, formatDuration } from '../../i18n/format.ts';
import type { GoalKit } from './goal-kit.ts';

/** One answer of a plan in words. */
export interface PlanLine {
  key: 'best' | 'weekly' | 'obstacle' | 'ifThen' | 'signs' | 'stop' | 'places';
  label: string;
  text: string;
}

/** Writes the answers that a goal has, shortest form, in the order in which they help. */
export function planLines(kit: GoalKit, goal: Goal): PlanLine[] {
  const { t } = kit;
  const { ifThen, signs } = goal;
  const lines: PlanLine[] = [
    {
      key: 'weekly',
      label: t.planWeekly,
      text: joined([weeklyText(kit, goal), enough(kit, goal)]),
    },
    { key: 'obstacle', label: t.planObstacle, text: goal.obstacle ?? '' },
    { key: 'ifThen', label: t.planIfThen, text: ifThen ? fill(t.readBack, ifThen) : '' },
    { key: 'stop', label: t.planStop, text: stopText(kit, goal) },
    { key: 'best', label: t.planBest, text: goal.bestResult ?? '' },
    { key: 'signs', label: t.planSigns, text: joined([signs?.act, signs?.result]) },
    { key: 'places', label: t.planPlaces, text: joined(goal.places) },
  ];
  return lines.filter(({ text }) => text !== '');
}

function weeklyText({ t, terms }: GoalKit, { weekly }: Goal): string {
  const weekday = weekly?.weekday === undefined ? undefined : terms.weekdays[weekly.weekday - 1];
  if (!weekly || !weekday) return weekly?.moment ?? '';
  return weekly.moment ? fill(t.weeklyOn, { weekday, moment: weekly.moment }) : weekday;
}

function enough({ t, locale }: GoalKit, { minutesPerWeek }: Goal): string {
  if (!minutesPerWeek) return '';
  return fill(t.planEnough, { time: formatDuration(locale, minutesPerWeek) });
}

function stopText({ t, locale }: GoalKit, { stopRule }: Goal): string {
  const { day, rule } = stopRule ?? {};
  return joined([rule, day && fill(t.planLook, { day: formatDay(locale, day, 'month-day') })]);
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
