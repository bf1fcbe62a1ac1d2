import type { CoverageState } from '../../domain/coverage.ts';

interface Props {
  state: CoverageState;
}

/** A seat as a shape: filled with a tick, half filled, or an empty dashed ring. */
export function SeatMark({ state }: Props) {
  return (
    <svg
      class="seat-mark"
      data-state={state}
      viewBox="-12 -12 24 24"
      width="24"
      height="24"
      aria-hidden="true"
    >
      <circle class="ground" r="10" />
      {state === 'thin' && <path class="half" d="M0 10A10 10 0 0 1 0 -10Z" />}
      <circle class="rim" r="10" />
      {state === 'covered' && <path class="tick" d="M-4.5 .5 L-1.2 4 L5 -3.8" />}
    </svg>
  );
}
