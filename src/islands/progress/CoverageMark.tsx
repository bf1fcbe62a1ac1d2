import type { CoverageState } from '../../domain/coverage.ts';

interface Props {
  state: CoverageState;
}

/** A knot that is tied, half tied, or a dashed place; the word beside it says the same. */
export function CoverageMark({ state }: Props) {
  return (
    <svg
      class="coverage-mark"
      data-state={state}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
    >
      <circle class="ring" cx="10" cy="10" r="8" />
      {state === 'covered' && <circle class="fill" cx="10" cy="10" r="8" />}
      {state === 'thin' && <path class="fill" d="M10 2a8 8 0 0 0 0 16z" />}
    </svg>
  );
}
