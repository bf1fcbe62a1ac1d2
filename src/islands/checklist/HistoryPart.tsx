import { useRef, useState } from 'preact/hooks';
import { startOfMonth, type Day } from '../../domain/day.ts';
import type { Habit } from '../../domain/habit.ts';
import type { HabitPartKit } from './habit-kit.ts';
import { MonthTable } from './MonthTable.tsx';
import { YearTable } from './YearTable.tsx';

interface Props {
  kit: HabitPartKit;
  habit: Habit;
}

/** What was done: a month day by day, and the year, whose months open above it. */
export function HistoryPart({ kit, habit }: Props) {
  const [month, setMonth] = useState(startOfMonth(kit.today));
  const days = useRef<HTMLDivElement>(null);
  const show = (chosen: Day) => {
    setMonth(startOfMonth(chosen));
    days.current?.querySelector('details')?.setAttribute('open', '');
    // Not before the key is through: Enter would press the summary too, and fold it again.
    requestAnimationFrame(() => days.current?.querySelector('summary')?.focus());
  };
  return (
    <>
      <div ref={days}>
        <MonthTable kit={kit} habit={habit} month={month} onMonth={setMonth} />
      </div>
      <YearTable kit={kit} habit={habit} onMonth={show} />
    </>
  );
}
