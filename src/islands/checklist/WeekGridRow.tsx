import { addDays, type Day } from '../../domain/day.ts';
import { isAskedToday } from '../../domain/day-plan.ts';
import { weekProgress, type DayCell } from '../../domain/due.ts';
import { ruleOn, spanOf, type Habit } from '../../domain/habit.ts';
import { fill, formatDays } from '../../i18n/format.ts';
import { DayButton } from './DayButton.tsx';
import type { HabitKit } from './habit-kit.ts';
import { amountText, hasBegun } from './habit-words.ts';

interface Props {
  kit: HabitKit;
  habit: Habit;
  cells: readonly DayCell[];
  /** The column on which Tab stops, where it is in this row. */
  stop: number | undefined;
  onStop: (column: number) => void;
  onOpen: () => void;
  onToggle: (cell: DayCell) => Promise<boolean>;
  onMenu: (cell: DayCell) => void;
}

/** One habit in the week grid: its name, seven days, and how far the week has come. */
export function WeekGridRow({ kit, habit, cells, stop, ...on }: Props) {
  const { t } = kit;
  const [first] = cells;
  if (!first) return null;
  const { done, target } = weekProgress(habit, first.day, kit.due);
  const isMet = target > 0 && done >= target;
  const { today } = kit;
  const asked = { left: target - done, week: first.day, waiting: [], today };
  const isAsked = isAskedToday(ruleOn(habit, today), asked);
  return (
    <div role="row" class="week-row">
      <div role="rowheader" class="week-habit">
        <button
          type="button"
          class="habit-name"
          aria-label={fill(t.details, { title: habit.title })}
          onClick={on.onOpen}
        >
          {habit.title}
        </button>
        {habit.cue && <small class="note">{habit.cue}</small>}
      </div>
      {cells.map((cell, column) => (
        // By column, so that the focus stays where it is when the week changes.
        <div key={column} role="gridcell" onFocusIn={() => on.onStop(column)}>
          <DayButton
            kit={kit}
            cell={cell}
            isAsked={isAsked}
            isStop={column === stop}
            onToggle={() => on.onToggle(cell)}
            onMenu={() => on.onMenu(cell)}
          />
        </div>
      ))}
      <div role="gridcell" class="week-count" data-met={isMet ? 'true' : undefined}>
        {countText({ kit, habit, week: first.day, done, target })}
      </div>
    </div>
  );
}

interface Count {
  kit: HabitKit;
  habit: Habit;
  week: Day;
  done: number;
  target: number;
}

function countText({ kit: { t, locale, today }, habit, week, done, target }: Count): string {
  if (done === 0 && !hasBegun(habit, week)) return t.ofNotYet;
  if (done === 0 && target === 0) return t.ofNothing;
  const last = addDays(week, 6);
  const span = spanOf(ruleOn(habit, last < today ? last : today));
  const days = 'days' in span ? formatDays(locale, span.days) : '';
  return fill(t.ofSpans[span.kind], { done: amountText(done), target, span: days });
}
