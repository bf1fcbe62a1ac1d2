import { useState } from 'preact/hooks';
import { addDays, startOfWeek } from '../../domain/day.ts';
import { weekProgress } from '../../domain/due.ts';
import { ruleOn, spanOf, type Habit } from '../../domain/habit.ts';
import { isWeekOpen } from '../../domain/week-fill.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import { fillWeekOf } from '../../stores/habits.ts';
import { useOnePress } from '../ui/use-one-press.ts';
import { useSettle } from '../ui/use-settle.ts';
import type { HabitKit } from './habit-kit.ts';
import { amountText, hasBegun } from './habit-words.ts';
import { WeekGrid } from './WeekGrid.tsx';

interface Props {
  kit: HabitKit;
  habits: readonly Habit[];
  onOpen: (habit: Habit) => void;
}

/** A week: what it came to in one sentence, the grid, and the way to the weeks before. */
export function WeekSection({ kit, habits, onOpen }: Props) {
  const { t, today, weekStart, locale, due } = kit;
  const { part: sentence, settle } = useSettle<HTMLParagraphElement>();
  const [back, setBack] = useState(0);
  const week = addDays(startOfWeek(today, weekStart), -7 * back);
  const go = (by: number) => setBack(Math.max(0, back - by));
  const once = useOnePress();
  const ids = habits.map(({ id }) => id);
  const fillAll = () => settle(once(() => fillWeekOf(ids, week, due)));
  // The button goes with the press.
  const goToNow = () => {
    setBack(0);
    sentence.current?.focus();
  };
  const name =
    back < 2
      ? [t.thisWeek, t.lastWeek][back]
      : fill(t.weekOf, {
          from: formatDay(locale, week, 'month-day'),
          to: formatDay(locale, addDays(week, 6), 'month-day'),
        });
  return (
    <section class="stack week" aria-labelledby="week-head">
      <div class="row week-nav">
        <h2 id="week-head">{name}</h2>
        <div class="acts">
          {back > 0 && (
            <button type="button" class="text-button" onClick={goToNow}>
              {t.weekNow}
            </button>
          )}
          <button
            type="button"
            class="icon-button"
            aria-label={t.weekBefore}
            onClick={() => go(-1)}
          >
            <span aria-hidden="true">‹</span>
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={t.weekAfter}
            aria-disabled={back === 0 ? 'true' : undefined}
            onClick={() => go(1)}
          >
            <span aria-hidden="true">›</span>
          </button>
        </div>
      </div>
      <p role="status" ref={sentence} tabIndex={-1}>
        {weekSentence({ kit, habits, week, isNow: back === 0 })}
      </p>
      <WeekGrid kit={kit} habits={habits} week={week} onWeek={go} onOpen={onOpen} />
      {habits.some((habit) => isWeekOpen(habit, week, due)) && (
        <div class="tight">
          <div class="acts">
            <button type="button" class="button quiet small" onClick={() => void fillAll()}>
              {t.fill}
            </button>
          </div>
          <p class="hint">{t.fillHint}</p>
        </div>
      )}
      <p class="hint">{t.gridHint}</p>
      <p class="hint keys-hint">{t.gridKeys}</p>
    </section>
  );
}

interface WeekInput {
  kit: HabitKit;
  habits: readonly Habit[];
  week: ReturnType<typeof startOfWeek>;
  isNow: boolean;
}

function weekSentence({ kit: { t, due }, habits, week, isNow }: WeekInput): string {
  const day = isNow ? due.today : addDays(week, 6);
  const byWeek = habits.filter((habit) => spanOf(ruleOn(habit, day)).kind === 'week');
  if (byWeek.length === 0) return t.weekOther;
  const parts = byWeek
    .map((habit) => ({ ...weekProgress(habit, week, due), isBegun: hasBegun(habit, week) }))
    .filter(({ done, isBegun }) => isBegun || done > 0);
  if (parts.length === 0) return t.weekNotYet;
  const target = parts.reduce((sum, part) => sum + part.target, 0);
  const done = parts.reduce((sum, part) => sum + Math.min(part.done, part.target), 0);
  if (target === 0) return t.weekRest;
  if (isNow && done >= target) return t.weekDone;
  return fill(isNow ? t.weekSum : t.weekSumPast, { done: amountText(done), target });
}
