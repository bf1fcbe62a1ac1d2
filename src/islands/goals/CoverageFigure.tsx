import { seatState } from '../../domain/coverage.ts';
import type { Goal } from '../../domain/goal.ts';
import type { GoalKit } from './goal-kit.ts';
import { SeatMark } from './SeatMark.tsx';

interface Props {
  kit: GoalKit;
  goal: Goal;
  covered: number;
  total: number;
}

const CORD = 62;
const STRANDS = [CORD - 3, CORD, CORD + 3];

/** The seats around a cord tied to a ring. The list beside it says the same in words. */
export function CoverageFigure({ kit, goal, covered, total }: Props) {
  const { seats } = goal;
  return (
    <svg class="coverage-figure" viewBox="-80 -80 160 160" width="160" height="160" aria-hidden="true">
      {STRANDS.map((radius, index) => (
        <circle key={radius} class={index === 1 ? 'cord-kin' : 'cord-ai'} r={radius} />
      ))}
      <text y="9">
        {covered} / {total}
      </text>
      {seats.map((seat, index) => {
        const turn = (index / seats.length) * 2 * Math.PI;
        const x = Math.sin(turn) * CORD - 12;
        const y = -Math.cos(turn) * CORD - 12;
        return (
          <g key={seat.id} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
            <SeatMark state={seatState(seat, kit.contacts)} />
          </g>
        );
      })}
    </svg>
  );
}
