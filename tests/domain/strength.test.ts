import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIn } from '../../src/domain/check-in.ts';
import type { Day } from '../../src/domain/day.ts';
import { addDays, startOfMonth, startOfWeek, toDay } from '../../src/domain/day.ts';
import type { Habit, Pause, Rule } from '../../src/domain/habit.ts';
import { changeSchedule } from '../../src/domain/habit.ts';
import { nextStrength, strengthOf, type StrengthStep } from '../../src/domain/strength.ts';
import { marks, testDue, testHabit } from '../fixtures/habits.ts';

const START = toDay('2026-11-02');
const LATE = toDay('2027-01-31');
const WEEKLY: Rule = { kind: 'weekly', times: 3 };

/** Gives the strength behind the number, shown or not. */
function strengthAt(habit: Habit, today: Day): number {
  return strengthOf(habit, testDue(today)).steps.at(-1)?.after ?? 0;
}

const EVERY: Rule = { kind: 'every', days: 3 };
const rules = fc.constantFrom<Rule>(
  { kind: 'daily' },
  { kind: 'weekdays', days: [1, 3, 5, 6] },
  WEEKLY,
  { kind: 'weekly', times: 1 },
  { kind: 'monthly', times: 4 },
  EVERY,
  { kind: 'rolling', times: 2, days: 5 },
);
const isEvery = ({ schedule }: Habit) => schedule.some(({ rule }) => rule === EVERY);
const habits = fc
  .record({
    rule: rules,
    rest: fc.constantFrom<{ restWeekdays?: number[]; restPresets?: string[]; pauses?: Pause[] }>(
      {},
      { restWeekdays: [6, 7] },
      { restPresets: ['holidays-jp', 'new-year'] },
      { pauses: [{ from: addDays(START, 3), to: addDays(START, 17) }] },
    ),
    letters: fc.string({ unit: fc.constantFrom('x', 'p', 's', 'n', '.'), maxLength: 60 }),
    early: fc.integer({ min: 0, max: 20 }),
  })
  .map(({ rule, rest, letters, early }) =>
    testHabit({ rule, ...rest, checkIns: marks(addDays(START, -early), letters) }),
  );
const days = fc.integer({ min: -20, max: 60 }).map((offset) => addDays(START, offset));

describe('strength', () => {
  it.each([
    ['one tick', 1, 0.051922],
    ['two ticks', 2, 0.101149],
    ['twenty ticks', 20, 0.655748],
  ])('agrees with Loop on %s', (_name, ticks, strength) => {
    const habit = testHabit({ checkIns: marks(START, 'x'.repeat(ticks)) });

    expect(strengthAt(habit, addDays(START, ticks - 1))).toBeCloseTo(strength, 6);
  });

  it.each([
    ['one miss', 1, 0.853],
    ['two misses', 2, 0.809],
    ['seven misses', 7, 0.62],
    ['fourteen misses', 14, 0.427],
  ])('falls from 0.9 after %s', (_name, misses, strength) => {
    const fallen = Array.from({ length: misses }).reduce<number>(
      (before) => nextStrength(before, 0, 13),
      0.9,
    );

    expect(fallen).toBeCloseTo(strength, 3);
  });

  it.each<[string, Rule, number, number]>([
    ['thirteen days', { kind: 'daily' }, 13, 0.5],
    ['eight chosen weekdays', { kind: 'weekdays', days: [1] }, 56, 0.5],
    ['three weeks', { kind: 'weekly', times: 2 }, 21, 0.5],
    ['seven weeks', { kind: 'weekly', times: 2 }, 49, 0.8],
    ['twelve weeks', { kind: 'weekly', times: 2 }, 84, 0.94],
  ])('grows over %s', (_name, rule, length, strength) => {
    const habit = testHabit({ rule, checkIns: marks(START, 'x'.repeat(length)) });

    expect(strengthAt(habit, addDays(START, length - 1))).toBeCloseTo(strength, 2);
  });

  it('hides the value until four units exist', () => {
    const habit = testHabit({ checkIns: marks(START, 'xs.x.x') });

    expect(strengthOf(habit, testDue(addDays(START, 3)))).toMatchObject({ met: 2, units: 3 });
    expect(strengthOf(habit, testDue(addDays(START, 3)))).not.toHaveProperty('value');
    expect(strengthOf(habit, testDue(addDays(START, 4)))).not.toHaveProperty('value');
    expect(strengthOf(habit, testDue(addDays(START, 5))).value).toBeCloseTo(0.1405, 4);
  });

  it('explains each step', () => {
    const habit = testHabit({ checkIns: marks(START, 'xs.p') });

    const { steps } = strengthOf(habit, testDue(addDays(START, 4)));

    expect(steps.map(({ unit, v }) => [unit.key, v])).toEqual([
      ['2026-11-02', 1],
      ['2026-11-04', 0],
      ['2026-11-05', 0.5],
    ]);
    expect(steps[1]?.before).toBe(steps[0]?.after);
    expect(steps[1]?.after).toBeCloseTo(0.0492, 4);
  });

  it('estimates the week that is not over', () => {
    const full = 'xxx....'.repeat(4);
    const begun = testHabit({ rule: WEEKLY, checkIns: marks(START, `${full}xx`) });
    const untouched = testHabit({ rule: WEEKLY, checkIns: marks(START, full) });
    const behind = testHabit({ rule: WEEKLY, checkIns: marks(START, `${full.repeat(3)}x`) });

    expect(strengthOf(begun, testDue(addDays(START, 29)))).toMatchObject({ met: 4, units: 4 });
    expect(strengthOf(begun, testDue(addDays(START, 29))).running).toBeCloseTo(0.6163, 4);
    expect(strengthOf(untouched, testDue(addDays(START, 29)))).not.toHaveProperty('running');
    expect(strengthOf(behind, testDue(addDays(START, 84))).running).toBe(strengthAt(behind, LATE));
  });

  it('stays between 0 and 1', () => {
    fc.assert(
      fc.property(habits, days, (habit, today) => {
        const { steps, running = 0 } = strengthOf(habit, testDue(today));
        return [...steps.map(({ after }) => after), running].every((s) => s >= 0 && s <= 1);
      }),
    );
  });

  it('never scores more work less', () => {
    fc.assert(
      fc.property(habits, days, days, (habit, day, today) => {
        // An interval begins where the last one ended, so a part or skip may come to lie in another.
        const marked = Object.values(habit.checkIns).map(({ state }) => state);
        fc.pre(!isEvery(habit) || !marked.some((state) => state === 'partial' || state === 'skip'));
        const moment = { today: LATE, now: habit.updatedAt };
        const less = isEvery(habit) ? 'none' : 'partial';
        const [none, part, done] = (['none', less, 'done'] as const).map((state) => {
          const result = checkIn(habit, { day, state }, moment);
          return result.ok ? strengthAt(result.habit, today) : 0;
        });
        expect(part).toBeGreaterThanOrEqual((none ?? 0) - 1e-12);
        expect(done).toBeGreaterThanOrEqual((part ?? 0) - 1e-12);
      }),
    );
  });

  it('grows with the work of a unit', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(unit, unit, unit, (before, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(nextStrength(before, less, 8)).toBeLessThanOrEqual(nextStrength(before, more, 8));
      }),
    );
  });

  it('scores a back-fill like a replay', () => {
    fc.assert(
      fc.property(habits, (habit) => {
        const ordered = Object.entries(habit.checkIns).sort(([a], [b]) => (a < b ? -1 : 1));
        const backFilled = { ...habit, checkIns: Object.fromEntries(ordered.reverse()) };
        expect(strengthOf(backFilled, testDue(LATE))).toEqual(strengthOf(habit, testDue(LATE)));
      }),
    );
  });

  it('keeps past steps as days pass', () => {
    fc.assert(
      fc.property(habits, days, (habit, today) => {
        const isOver = ({ unit }: { unit: { to: Day } }) => unit.to < today;
        const then = strengthOf(habit, testDue(today)).steps.filter(isOver);
        const later = strengthOf(habit, testDue(LATE)).steps.filter(isOver);
        expect(later).toEqual(then);
      }),
    );
  });

  it('leaves units before a schedule edit untouched', () => {
    fc.assert(
      fc.property(habits, days, rules, (habit, day, rule) => {
        const from = day > START ? day : addDays(START, 1);
        const edited = { ...habit, schedule: changeSchedule(habit, from, { rule }) };
        const week = startOfWeek(from);
        const isEarlier = ({ unit: { to, rule: kind } }: StrengthStep) =>
          to < (kind === 'monthly' ? startOfMonth(from) : week);
        expect(strengthOf(edited, testDue(LATE)).steps.filter(isEarlier)).toEqual(
          strengthOf(habit, testDue(LATE)).steps.filter(isEarlier),
        );
      }),
    );
  });

  it('stands still once archived', () => {
    fc.assert(
      fc.property(habits, days, (habit, archivedOn) => {
        const archived = { ...habit, archivedOn };
        expect(strengthOf(archived, testDue(LATE))).toEqual(
          strengthOf(archived, testDue(archivedOn)),
        );
      }),
    );
  });

  it('comes to the adherence in the long run', () => {
    const twoOfThree = testHabit({ rule: WEEKLY, checkIns: marks(START, 'x.x....'.repeat(60)) });
    const everySecond = testHabit({ checkIns: marks(START, 'x.'.repeat(210)) });
    const end = addDays(START, 420);

    expect(strengthOf(twoOfThree, testDue(end)).value).toBeCloseTo(2 / 3, 5);
    expect(strengthOf(everySecond, testDue(end)).value).toBeCloseTo(0.5, 1);
  });
});
