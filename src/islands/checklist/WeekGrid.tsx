import { useRef, useState } from 'preact/hooks';
import { addDays, daysFrom, type Day } from '../../domain/day.ts';
import { weekRow, type DayCell } from '../../domain/due.ts';
import type { Habit } from '../../domain/habit.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import { checkIn } from '../../stores/habits.ts';
import { later } from '../ui/later.ts';
import type { MenuDay } from './DayMenu.tsx';
import type { HabitKit } from './habit-kit.ts';
import { dayName } from './habit-words.ts';
import { WeekGridRow } from './WeekGridRow.tsx';

const DayMenu = later(async () => (await import('./DayMenu.tsx')).DayMenu);

interface Props {
  kit: HabitKit;
  habits: readonly Habit[];
  week: Day;
  onWeek: (by: number) => void;
  onOpen: (habit: Habit) => void;
}

type Place = [row: number, column: number];

const LAST_COLUMN = 6;
/** Where an arrow key leads from a place. */
const MOVES: Record<string, (place: Place) => Place> = {
  ArrowLeft: ([row, column]) => [row, column - 1],
  ArrowRight: ([row, column]) => [row, column + 1],
  ArrowUp: ([row, column]) => [row - 1, column],
  ArrowDown: ([row, column]) => [row + 1, column],
  Home: ([row]) => [row, 0],
  End: ([row]) => [row, LAST_COLUMN],
};

/** This week's habits to tick: a grid in which the arrow keys move. */
export function WeekGrid({ kit, habits, week, onWeek, onOpen }: Props) {
  const { t, locale, today } = kit;
  const grid = useRef<HTMLDivElement>(null);
  const days = daysFrom(week, addDays(week, LAST_COLUMN));
  const [stop, setStop] = useState<Place>([0, Math.max(0, days.indexOf(today))]);
  const [menu, setMenu] = useState<MenuDay>();
  const rows = habits.map((habit) => ({ habit, cells: weekRow(habit, week, kit.due) }));
  const stopRow = Math.min(stop[0], rows.length - 1);

  const goTo = ([row, column]: Place) => {
    if (row < 0 || row >= rows.length || column < 0 || column > LAST_COLUMN) return;
    setStop([row, column]);
    grid.current?.querySelectorAll<HTMLElement>('.day')[row * days.length + column]?.focus();
  };
  const move = (event: KeyboardEvent) => {
    const next = MOVES[event.key]?.([stopRow, stop[1]]);
    const by = { PageUp: -1, PageDown: 1 }[event.key];
    if (!next && by === undefined) return;
    event.preventDefault();
    if (next) goTo(next);
    else if (by !== undefined) onWeek(by);
  };
  const toggle = (habit: Habit, { day, state }: DayCell) =>
    checkIn(habit.id, day, state === 'done' ? undefined : { state: 'done' });
  const [first, last] = [formatDay(locale, week, 'month-day'), days.at(-1) ?? week];

  return (
    <>
      <div
        ref={grid}
        class="week-grid"
        role="grid"
        aria-label={fill(t.weekOf, { from: first, to: formatDay(locale, last, 'month-day') })}
        onKeyDown={move}
      >
        <div role="row" class="week-head">
          <span role="columnheader">{t.habit}</span>
          {days.map((day) => (
            <span
              key={day}
              role="columnheader"
              class="week-day"
              data-today={day === today ? 'true' : undefined}
            >
              <span class="visually-hidden">{dayName(kit, day)}</span>
              <span aria-hidden="true">{formatDay(locale, day, 'weekday')}</span>
              <b aria-hidden="true">{Number(day.slice(-2))}</b>
            </span>
          ))}
          <span role="columnheader">{t.count}</span>
        </div>
        {rows.map(({ habit, cells }, row) => (
          <WeekGridRow
            key={habit.id}
            kit={kit}
            habit={habit}
            cells={cells}
            stop={row === stopRow ? stop[1] : undefined}
            onStop={(column) => setStop([row, column])}
            onOpen={() => onOpen(habit)}
            onToggle={(cell) => toggle(habit, cell)}
            onMenu={({ day }) => setMenu({ habitId: habit.id, day, isOpen: true })}
          />
        ))}
      </div>
      {menu && (
        <DayMenu
          kit={kit}
          menu={menu}
          habit={habits.find(({ id }) => id === menu.habitId)}
          onClose={() => setMenu({ ...menu, isOpen: false })}
        />
      )}
    </>
  );
}
