import { coach } from '../../src/domain/coach.ts';
import { addDays, toDay } from '../../src/domain/day.ts';
import { deepenings } from '../../src/domain/deepening.ts';
import { exchangeMonths } from '../../src/domain/give-take.ts';
import { habitContext } from '../../src/domain/habit-context.ts';
import { habitYear } from '../../src/domain/habit-year.ts';
import type { CheckIn, Habit, Rule } from '../../src/domain/habit.ts';
import { milestones } from '../../src/domain/milestone.ts';
import { newCoachMemory, newSettings } from '../../src/domain/settings.ts';
import { strengthOf } from '../../src/domain/strength.ts';
import { NOW, testHabit } from '../fixtures/habits.ts';
import { manyPeople } from './many-people.ts';
import { count, Growth, ms, repeats } from './numbers.ts';
import { COUNTS } from './people-page.ts';
import type { Row } from './table.ts';

const ROUNDS = 15;
const YEARS = 10;
const TODAY = toDay('2026-11-23');
const START = addDays(TODAY, -365 * YEARS);
const RULES: Rule[] = [
  { kind: 'daily' },
  { kind: 'weekdays', days: [1, 3, 5] },
  { kind: 'weekly', times: 2 },
  { kind: 'monthly', times: 3 },
  { kind: 'every', days: 4 },
  { kind: 'rolling', times: 3, days: 7 },
  { kind: 'occasion', source: 'met-someone-new', hours: 48 },
];

/** The coach, every habit's strength, and what Progress draws, over ten years of habits and a log. */
export async function coachSpeed(): Promise<Row[]> {
  const growth = new Growth();
  return COUNTS.flatMap((people) => {
    const contacts = manyPeople(people);
    const habits = RULES.map(tenYears);
    const settings = newSettings(NOW);
    const context = habitContext({ habits, contacts, settings, today: TODAY });
    const rest = { goals: [], lessons: [], progress: [], memory: newCoachMemory(NOW) };
    const figures = {
      coach: () => coach({ ...rest, contacts, habits, settings, today: TODAY }),
      strength: () => habits.map((habit) => strengthOf(habit, context)),
      progress: () => [
        habits.map((habit) => habitYear(habit, context)),
        deepenings(contacts, addDays(TODAY, -365), TODAY),
        exchangeMonths(contacts, TODAY),
        milestones(contacts, TODAY),
      ],
    };
    return Object.entries(figures).map(([name, work]) => ({
      what: `${count(people)} people: ${name}, ${YEARS} years of ${habits.length} habits (Node)`,
      here: timed(name, work, growth),
    }));
  });
}

function timed(name: string, work: () => unknown, growth: Growth): string {
  const times = Array.from({ length: repeats(ROUNDS) }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return ms(times) + growth.of(name, times);
}

/** Done on two days of three, for ten years. */
function tenYears(rule: Rule, index: number): Habit {
  const days = Array.from({ length: 365 * YEARS }, (_, day) => day).filter((day) => day % 3 > 0);
  const checkIns = Object.fromEntries(
    days.map((day): [string, CheckIn] => [addDays(START, day), { state: 'done', at: NOW }]),
  );
  return { ...testHabit({ id: `habit-${index}`, start: START, rule }), checkIns };
}
