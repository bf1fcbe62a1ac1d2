import { weekProgress, type DayCell } from '../../domain/due.ts';
import type { Habit } from '../../domain/habit.ts';
import { fill } from '../../i18n/format.ts';
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
  onToggle: (cell: DayCell) => void;
  onMenu: (cell: DayCell) => void;
}

/** One habit in the week grid: its name, seven days, and how far the week has come. */
export function WeekGridRow({ kit, habit, cells, stop, ...on }: Props) {
  const { t } = kit;
  const [first] = cells;
  if (!first) return null;
  const { done, target } = weekProgress(habit, first.day, kit.due);
  const isMet = target > 0 && done >= target;
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
            isStop={column === stop}
            onToggle={() => on.onToggle(cell)}
            onMenu={() => on.onMenu(cell)}
          />
        </div>
      ))}
      <div role="gridcell" class="week-count" data-met={isMet ? 'true' : undefined}>
        {countText(kit, habit, cells)}
      </div>
    </div>
  );
}

function countText({ t, due }: HabitKit, habit: Habit, cells: readonly DayCell[]): string {
  const [first] = cells;
  if (!first) return '';
  const { done, target } = weekProgress(habit, first.day, due);
  if (done === 0 && !hasBegun(habit, first.day)) return t.ofNotYet;
  if (done === 0 && target === 0) return t.ofNothing;
  return fill(t.ofWeek, { done: amountText(done), target });
}
