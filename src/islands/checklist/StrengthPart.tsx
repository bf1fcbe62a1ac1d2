import type { Habit } from '../../domain/habit.ts';
import { streakOf } from '../../domain/streak.ts';
import type { Strength } from '../../domain/strength.ts';
import { fill, formatPercent, plural } from '../../i18n/format.ts';
import { Why } from '../ui/Why.tsx';
import type { HabitPartKit } from './habit-kit.ts';
import { StrengthBar } from './StrengthBar.tsx';
import { stepEntry, streakText, whyText } from './strength-words.ts';

interface Props {
  kit: HabitPartKit;
  habit: Habit;
  strength: Strength;
}

/** How many of the latest units are listed. */
const LISTED = 12;
/** A difference that a percentage shows. */
const SEEN = 0.01;

/** What made a habit's strength, and the streak after it, which can be switched off. */
export function StrengthPart({ kit, habit, strength }: Props) {
  const { words, locale, hideStreak } = kit;
  const { steps, value, running } = strength;
  const latest = steps.slice(-LISTED).reverse();
  const earlier = steps.length - latest.length;
  const entries = latest.map((step) => stepEntry(kit, step));
  const rest =
    earlier > 0 ? [{ key: 'earlier', text: plural(locale, words.whyMore, earlier) }] : [];
  const streak = hideStreak ? '' : streakText(kit, streakOf(habit, kit.due));
  return (
    <div class="tight">
      {value !== undefined && <StrengthBar value={value} running={running} />}
      {running !== undefined && running - (value ?? 0) >= SEEN && (
        <p class="note">
          {fill(words.strengthRunning, { percent: formatPercent(locale, running) })}
        </p>
      )}
      {steps.length > 0 && (
        <Why
          label={words.why}
          explanation={whyText(kit, habit, strength)}
          entries={[...entries, ...rest]}
        />
      )}
      {streak && <p class="note">{streak}</p>}
    </div>
  );
}
