import { useState } from 'preact/hooks';
import {
  addDays,
  addMonths,
  endOfMonth,
  monthOf,
  startOfWeek,
  type Day,
} from '../../domain/day.ts';
import { weekRow, type DayCell } from '../../domain/due.ts';
import type { Habit } from '../../domain/habit.ts';
import { fill, formatDay, plural } from '../../i18n/format.ts';
import { DayMark } from './DayMark.tsx';
import { DayMenu, type MenuDay } from './DayMenu.tsx';
import { weekdaysFrom, type HabitKit, type HabitPartKit } from './habit-kit.ts';
import { cellLabel, cellLook } from './habit-words.ts';

interface Props {
  kit: HabitPartKit;
  habit: Habit;
  /** Its first day. */
  month: Day;
  onMonth: (month: Day) => void;
}

/** A month of one habit as a table; every past day opens its marks. */
export function MonthTable({ kit, habit, month, onMonth }: Props) {
  const { words, terms, locale, today, weekStart } = kit;
  const [menu, setMenu] = useState<MenuDay>();
  const weeks = weeksOf(kit, habit, month);
  const cells = weeks.flat().filter((cell) => monthOf(cell.day) === monthOf(month));
  const doneDays = cells.filter(({ state }) => state === 'done').length;
  const name = formatDay(locale, month, 'month');
  const open = (day: Day) => setMenu({ habitId: habit.id, day, isOpen: true });
  const isLast = monthOf(month) >= monthOf(today);
  return (
    <details class="month">
      <summary>{words.month}</summary>
      <div class="row">
        <p role="status">{fill(plural(locale, words.monthSum, doneDays), { month: name })}</p>
        <div class="acts">
          <button
            type="button"
            class="icon-button"
            aria-label={words.monthBefore}
            onClick={() => onMonth(addMonths(month, -1))}
          >
            <span aria-hidden="true">‹</span>
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={words.monthAfter}
            aria-disabled={isLast ? 'true' : undefined}
            onClick={() => !isLast && onMonth(addMonths(month, 1))}
          >
            <span aria-hidden="true">›</span>
          </button>
        </div>
      </div>
      <table class="month-table">
        <caption class="visually-hidden">
          {habit.title}, {name}
        </caption>
        <thead>
          <tr>
            {weekdaysFrom(weekStart).map((weekday) => (
              <th key={weekday} scope="col" abbr={terms.weekdays[weekday - 1]}>
                {terms.weekdaysShort[weekday - 1]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.day}>
              {week.map((cell) =>
                monthOf(cell.day) === monthOf(month) ? (
                  <MonthCell key={cell.day} kit={kit} cell={cell} onOpen={() => open(cell.day)} />
                ) : (
                  <td key={cell.day} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {menu && (
        <DayMenu
          kit={kit}
          menu={menu}
          habit={habit}
          onClose={() => setMenu({ ...menu, isOpen: false })}
        />
      )}
    </details>
  );
}

interface CellProps {
  kit: HabitKit;
  cell: DayCell;
  onOpen: () => void;
}

function MonthCell({ kit, cell, onOpen }: CellProps) {
  return (
    <td>
      <button
        type="button"
        class="day"
        aria-label={cellLabel(kit, cell)}
        aria-disabled={cell.future ? 'true' : undefined}
        onClick={() => !cell.future && onOpen()}
      >
        <span aria-hidden="true">{Number(cell.day.slice(-2))}</span>
        <DayMark look={cellLook(cell)} />
      </button>
    </td>
  );
}

function weeksOf({ weekStart, due }: HabitKit, habit: Habit, month: Day): DayCell[][] {
  const weeks: DayCell[][] = [];
  const last = endOfMonth(month);
  for (let week = startOfWeek(month, weekStart); week <= last; week = addDays(week, 7)) {
    weeks.push(weekRow(habit, week, due));
  }
  return weeks;
}
