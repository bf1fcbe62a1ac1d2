import type { Unit } from '../../domain/due.ts';
import { ruleOn, type Habit } from '../../domain/habit.ts';
import { loopScore } from '../../domain/loop-score.ts';
import type { Occasion } from '../../domain/occasion.ts';
import { streakUnitOf, type Streak } from '../../domain/streak.ts';
import { HALF_LIFE, type Strength, type StrengthStep } from '../../domain/strength.ts';
import { fill, formatDay, formatPercent, plural } from '../../i18n/format.ts';
import { contactPath } from '../../i18n/paths.ts';
import { shownName } from '../ui/shown-name.ts';
import type { HabitPartKit } from './habit-kit.ts';
import { amountText, dayName } from './habit-words.ts';

/** Says how a strength is made, by which weight, and what else is to be known about it. */
export function whyText(kit: HabitPartKit, habit: Habit, { value }: Strength): string {
  const { words, locale, today, showLoop } = kit;
  const rule = ruleOn(habit, today);
  if (rule.kind === 'track') return '';
  const share = formatPercent(locale, 1 - 0.5 ** (1 / HALF_LIFE[rule.kind]));
  const made = fill(words.whyMade[streakUnitOf(rule)], { share });
  const loop = showLoop ? loopScore(habit, today) : undefined;
  return [
    made,
    value === undefined && words.whyEarly,
    loop !== undefined && fill(words.whyLoop, { percent: formatPercent(locale, loop) }),
  ]
    .filter(Boolean)
    .join(locale === 'ja' ? '' : ' ');
}

/** One entry of “why this number”: when, how much, and how it moved the strength. */
export function stepEntry(kit: HabitPartKit, { unit, before, after }: StrengthStep) {
  const { words, locale, due } = kit;
  const occasion = due.occasions.find(({ id }) => unit.rule === 'occasion' && id === unit.key);
  const text = fill(words.whyEntry, {
    when: unitName(kit, unit, occasion),
    done: amountText(unit.done),
    target: unit.target,
    before: formatPercent(locale, before),
    after: formatPercent(locale, after),
  });
  return { key: unit.key, text, href: evidencePath(kit, unit, occasion) };
}

/** Names a due unit: a day, a span of days, or whom or what an occasion was about. */
export function unitName(kit: HabitPartKit, unit: Unit, occasion?: Occasion): string {
  const { words, locale } = kit;
  if (occasion) {
    const who = occasion.who ? shownName(occasion.who, locale, true) : (occasion.what ?? '');
    return fill(words.whyOccasion, { when: formatDay(locale, occasion.day, 'month-day'), who });
  }
  if (unit.from === unit.to) return dayName(kit, unit.from);
  return fill(words.whySpan, {
    from: formatDay(locale, unit.from, 'month-day'),
    to: formatDay(locale, unit.to, 'month-day'),
  });
}

function evidencePath({ locale }: HabitPartKit, { evidence }: Unit, occasion?: Occasion) {
  if (!evidence || !occasion?.contactId) return undefined;
  return `${contactPath(locale, occasion.contactId)}#entry-${evidence}`;
}

/** Says how long the row is; a broken one begins with the next step. */
export function streakText({ words, locale }: HabitPartKit, { current, best, unit }: Streak) {
  if (current === 0) return best > 0 ? fill(words.streakAgain, { n: best }) : '';
  const now = plural(locale, words.streaks[unit], current);
  return best > current ? `${now} · ${fill(words.streakBest, { n: best })}` : now;
}
