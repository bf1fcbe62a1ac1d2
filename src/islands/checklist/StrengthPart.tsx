import { ruleOn, type Habit } from '../../domain/habit.ts';
import { streakOf, type Streak } from '../../domain/streak.ts';
import { HALF_LIFE, strengthOf, type Strength, type StrengthStep } from '../../domain/strength.ts';
import { fill, formatDay, formatPercent, plural } from '../../i18n/format.ts';
import { Why } from '../ui/Why.tsx';
import type { HabitKit } from './habit-kit.ts';
import { amountText, dayName } from './habit-words.ts';
import { StrengthBar } from './StrengthBar.tsx';

interface Props {
  kit: HabitKit;
  habit: Habit;
  strength: Strength;
}

/** How many of the latest units are listed. */
const LISTED = 12;
/** A difference that a percentage shows. */
const SEEN = 0.01;

/** What made a habit's strength, and the streak after it, which can be switched off. */
export function StrengthPart({ kit, habit, strength }: Props) {
  const { t, locale, hideStreak } = kit;
  const { steps, value, running } = strength;
  const latest = steps.slice(-LISTED).reverse();
  const earlier = steps.length - latest.length;
  const entries = latest.map((step) => ({ key: step.unit.key, text: stepText(kit, step) }));
  const rest = earlier > 0 ? [{ key: 'earlier', text: plural(locale, t.whyMore, earlier) }] : [];
  return (
    <div class="tight">
      {value !== undefined && <StrengthBar value={value} running={running} />}
      {running !== undefined && running - (value ?? 0) >= SEEN && (
        <p class="note">{fill(t.strengthRunning, { percent: formatPercent(locale, running) })}</p>
      )}
      {steps.length > 0 && (
        <Why
          label={t.why}
          explanation={whyText(kit, habit, strength)}
          entries={[...entries, ...rest]}
        />
      )}
      {!hideStreak && <p class="note">{streakText(kit, streakOf(habit, kit.due))}</p>}
    </div>
  );
}

/** Computes a habit's strength as the kit's day and week see it. */
export function strengthIn({ due }: HabitKit, habit: Habit): Strength {
  return strengthOf(habit, due);
}

function whyText({ t, locale, today }: HabitKit, habit: Habit, { value }: Strength): string {
  const { kind } = ruleOn(habit, today);
  const halfLife = kind === 'weekly' || kind === 'weekdays' ? HALF_LIFE[kind] : HALF_LIFE.daily;
  const share = formatPercent(locale, 1 - 0.5 ** (1 / halfLife));
  const made = fill(kind === 'weekly' ? t.whyWeekly : t.whyDaily, { share });
  return value === undefined ? `${made} ${t.whyEarly}` : made;
}

function stepText(kit: HabitKit, { unit, before, after }: StrengthStep): string {
  const { t, locale } = kit;
  const when =
    unit.from === unit.to
      ? dayName(kit, unit.from)
      : fill(t.whySpan, {
          from: formatDay(locale, unit.from, 'month-day'),
          to: formatDay(locale, unit.to, 'month-day'),
        });
  return fill(t.whyEntry, {
    when,
    done: amountText(unit.done),
    target: unit.target,
    before: formatPercent(locale, before),
    after: formatPercent(locale, after),
  });
}

function streakText({ t, locale }: HabitKit, { current, best, unit }: Streak): string {
  if (current === 0) return best > 0 ? fill(t.streakAgain, { n: best }) : '';
  const now = plural(locale, unit === 'week' ? t.streakWeeks : t.streakDays, current);
  return best > current ? `${now} · ${fill(t.streakBest, { n: best })}` : now;
}
