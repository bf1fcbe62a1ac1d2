import type { FiveYearPoint } from '../../domain/network.ts';

interface Props {
  points: readonly FiveYearPoint[];
  label: string;
}

const WIDTH = 100;
const HEIGHT = 50;

/** A range that widens from today to five years on. */
export function YearRange({ points, label }: Props) {
  const last = points.at(-1);
  const most = Math.max(1, last?.high ?? 1);
  const years = Math.max(1, last?.year ?? 1);
  const at = (side: 'low' | 'high') =>
    points.map(
      (point) => `${(point.year / years) * WIDTH} ${HEIGHT - (point[side] / most) * (HEIGHT - 4)}`,
    );
  return (
    <svg
      class="year-range"
      viewBox={`0 0 ${WIDTH} ${HEIGHT + 1}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <path class="range" d={`M${at('high').join('L')}L${at('low').reverse().join('L')}Z`} />
      <path class="edge" d={`M${at('high').join('L')}`} />
      <path class="edge" d={`M${at('low').join('L')}`} />
      <path class="ground" d={`M0 ${HEIGHT + 0.5}H${WIDTH}`} />
    </svg>
  );
}
