import { useState } from 'preact/hooks';
import { isRoutineCheckDue, routineShare, type RoutineCheck } from '../../domain/automaticity.ts';
import type { Habit } from '../../domain/habit.ts';
import { formatDay, formatPercent } from '../../i18n/format.ts';
import { useSettle } from '../ui/use-settle.ts';
import type { HabitPartKit } from './habit-kit.ts';
import { RoutineForm } from './RoutineForm.tsx';

interface Props {
  kit: HabitPartKit;
  habit: Habit;
}

/** How far a habit goes by itself: asked every four weeks, if one likes, and drawn over time. */
export function RoutinePart({ kit, habit }: Props) {
  const { words, today } = kit;
  const { routineChecks = [] } = habit;
  const { part, settle } = useSettle<HTMLDivElement>();
  const [isLater, setLater] = useState(false);
  const later = () => {
    setLater(true);
    part.current?.focus();
  };
  return (
    <div ref={part} tabIndex={-1} class="stack">
      {isRoutineCheckDue(habit, today) && !isLater && (
        <details>
          <summary>{words.routine.offer}</summary>
          <RoutineForm kit={kit} habit={habit} settle={settle} onLater={later} />
        </details>
      )}
      {routineChecks.length > 0 && <RoutineTable kit={kit} checks={routineChecks} />}
    </div>
  );
}

interface TableProps {
  kit: HabitPartKit;
  checks: readonly RoutineCheck[];
}

const WIDTH = 200;
const HEIGHT = 40;
/** Room for the stroke at the edges. */
const EDGE = 2;

function RoutineTable({ kit: { words, locale }, checks }: TableProps) {
  const { routine } = words;
  const shares = checks.map(routineShare);
  return (
    <>
      {shares.length > 1 && (
        <svg class="routine-line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          <path class="ground" d={`M0 ${HEIGHT - EDGE}H${WIDTH}`} />
          <path class="reached" d={linePath(shares)} />
        </svg>
      )}
      <table class="table">
        <caption>{routine.table}</caption>
        <thead>
          <tr>
            <th scope="col">{routine.day}</th>
            <th scope="col" class="number">
              {routine.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <tr key={check.day}>
              <th scope="row">{formatDay(locale, check.day, 'long')}</th>
              <td class="number">{formatPercent(locale, routineShare(check))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function linePath(shares: readonly number[]): string {
  const step = WIDTH / (shares.length - 1);
  const points = shares.map((share, index) => {
    const y = HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
    return `${(index * step).toFixed(1)} ${y.toFixed(1)}`;
  });
  return `M${points.join('L')}`;
}
