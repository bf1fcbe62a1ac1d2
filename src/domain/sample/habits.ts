import type { Day } from '../day.ts';
import { daysFrom, weekday } from '../day.ts';
import { newHabit, type CheckIn, type Habit, type HabitArea, type Rule } from '../habit.ts';
import type { Cast } from './cast.ts';
import { chanceFrom } from './chance.ts';
import { sampleId, type SampleTime } from './moment.ts';

/** A habit of the example; `likely` is how often a due day was done at first and lately. */
interface HabitPlan {
  area: HabitArea;
  rule: Rule;
  /** Days on which it is usually done: ISO weekdays. */
  days: readonly number[];
  since: number;
  likely: readonly [atFirst: number, lately: number];
  lessonId?: string;
  practiceId?: string;
  restWeekdays?: number[];
}

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const WORKDAYS = [1, 2, 3, 4, 5];
/** The month away: nothing was recorded. */
const AWAY = { from: 262, to: 200 };

const PLANS: readonly HabitPlan[] = [
  {
    area: 'reading',
    rule: { kind: 'daily' },
    days: EVERY_DAY,
    since: 318,
    likely: [0.5, 0.82],
    lessonId: 'w4',
    restWeekdays: [7],
  },
  {
    area: 'giving',
    rule: { kind: 'weekly', times: 1 },
    days: [5],
    since: 296,
    likely: [0.55, 0.85],
    lessonId: 'c4',
  },
  {
    area: 'manners',
    rule: { kind: 'weekdays', days: WORKDAYS },
    days: WORKDAYS,
    since: 190,
    likely: [0.6, 0.8],
    practiceId: 'thanks-by-name',
  },
  {
    area: 'health',
    rule: { kind: 'weekly', times: 3 },
    days: [1, 2, 4],
    since: 120,
    likely: [0.7, 0.75],
    practiceId: 'walk-after-lunch',
  },
  {
    area: 'reflection',
    rule: { kind: 'weekly', times: 1 },
    days: [7],
    since: 84,
    likely: [0.8, 0.92],
    lessonId: 'e',
  },
];

/** Builds five habits with a year of check-ins; today is left to the visitor. */
export function sampleHabits(cast: Cast, time: SampleTime): Habit[] {
  return PLANS.flatMap((plan, place) => {
    const words = cast.habits[place];
    if (!words) return [];
    const start = time.ago(plan.since);
    const habit = newHabit(
      {
        title: words.title,
        area: plan.area,
        cue: words.cue,
        ifThen: { when: words.when, then: words.then },
        schedule: [
          {
            from: start,
            rule: plan.rule,
            ...(plan.restWeekdays && { restWeekdays: plan.restWeekdays }),
          },
        ],
        start,
        order: place + 1,
        checkIns: checkIns(plan, { place, time }),
        ...(plan.lessonId && { lessonId: plan.lessonId }),
        ...(plan.practiceId && { practiceId: plan.practiceId }),
      },
      { id: sampleId('habit', place), now: time.instant(plan.since) },
    );
    return [habit];
  });
}

function checkIns(
  { since, days, likely: [atFirst, lately], restWeekdays = [] }: HabitPlan,
  { place, time }: { place: number; time: SampleTime },
): Record<Day, CheckIn> {
  const chance = chanceFrom(place + 7);
  const marks: Record<Day, CheckIn> = {};
  const awayFrom = time.ago(AWAY.from);
  const awayTo = time.ago(AWAY.to);
  const all = daysFrom(time.ago(since), time.ago(1));
  for (const [index, day] of all.entries()) {
    const isAway = day >= awayFrom && day <= awayTo;
    const draw = chance();
    if (isAway || !days.includes(weekday(day)) || restWeekdays.includes(weekday(day))) continue;
    const likely = atFirst + ((lately - atFirst) * index) / all.length;
    const at = `${day}T12:30:00.000Z`;
    if (draw < likely) marks[day] = { state: 'done', at };
    else if (draw > 0.97) marks[day] = { state: 'skip', at };
  }
  return marks;
}
