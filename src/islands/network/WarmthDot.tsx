import type { WarmthState } from '../../domain/warmth.ts';

interface Props {
  warmth: WarmthState;
  x: number;
  y: number;
  radius: number;
}

/**
 * A person as a dot: full while warm, half while cooling, hollow once cold; with a core where it has
 * just begun, dashed at rest, and small where no rhythm is chosen.
 */
export function WarmthDot({ warmth, x, y, radius }: Props) {
  const size = warmth === 'none' ? radius * 0.62 : radius;
  return (
    <g class="warmth-dot" data-warmth={warmth}>
      <circle cx={x} cy={y} r={size} />
      {warmth === 'cooling' && (
        <path class="ink" d={`M${x} ${y - size}a${size} ${size} 0 0 0 0 ${size * 2}z`} />
      )}
      {warmth === 'new' && <circle class="ink" cx={x} cy={y} r={size * 0.42} />}
    </g>
  );
}
