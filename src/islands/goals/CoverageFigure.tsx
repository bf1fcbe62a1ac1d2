import type { CoverageState } from '../../domain/coverage.ts';
import { SeatMark } from './SeatMark.tsx';

interface Props {
  /** Of each seat, and of each need that has no seat. */
  states: readonly CoverageState[];
  covered: number;
  total: number;
}

const CORD = 62;
const STRANDS = [CORD - 3, CORD, CORD + 3];
const HALF_MARK = 12;

/** The seats around a cord tied to a ring. The list beside it says the same in words. */
export function CoverageFigure({ states, covered, total }: Props) {
  return (
    <svg
      class="coverage-figure"
      viewBox="-80 -80 160 160"
      width="160"
      height="160"
      aria-hidden="true"
    >
      {STRANDS.map((radius, index) => (
        <circle key={radius} class={index === 1 ? 'cord-kin' : 'cord-ai'} r={radius} />
      ))}
      <text y="9">
        {covered} / {total}
      </text>
      {states.map((state, index) => {
        const turn = (index / states.length) * 2 * Math.PI;
        const x = Math.sin(turn) * CORD - HALF_MARK;
        const y = -Math.cos(turn) * CORD - HALF_MARK;
        return (
          <g key={index} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
            <SeatMark state={state} />
          </g>
        );
      })}
    </svg>
  );
}
