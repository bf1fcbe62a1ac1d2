import { useId } from 'preact/hooks';
import type { Rings, SectorSpan } from '../../domain/rings.ts';
import type { NetworkKit } from './network-kit.ts';
import type { RingScale } from './ring-scale.ts';
import { ringName, sectorName } from './ring-words.ts';

interface Props {
  kit: NetworkKit;
  rings: Rings;
  scale: RingScale;
}

/** From the edge of the outermost ring to the letters around it, in pixels. */
const BESIDE = 5;
const LETTER = 12;

/** The rings, the borders of the sectors with their names, and the visitor in the middle. */
export function RingsGround({ kit, rings, scale: { middle, unit, edge, isRoomy } }: Props) {
  const id = useId();
  return (
    <g aria-hidden="true">
      {rings.bands.map(({ ring, edge: out }) => (
        <circle key={ring} class="ring-line" cx={middle} cy={middle} r={out * unit} />
      ))}
      {isRoomy &&
        rings.bands.map(({ ring, edge: out }) => (
          <text
            key={ring}
            class="ring-rung"
            x={middle}
            y={middle - out * unit + LETTER * 0.36}
            text-anchor="middle"
          >
            {ringName(kit, ring)}
          </text>
        ))}
      {rings.sectors.map(({ sector, from, to }) => (
        <g key={sector}>
          <path class="ring-line" d={`M${at(from, unit * 1.8)}L${at(from, edge)}`} />
          <path id={`${id}${sector}`} class="ring-way" d={arc({ from, to })} />
          <text class="ring-sector">
            <textPath href={`#${id}${sector}`} startOffset="50%" text-anchor="middle">
              {sectorName(kit, sector)}
            </textPath>
          </text>
        </g>
      ))}
      <circle class="you" cx={middle} cy={middle} r={Math.max(4, unit * 0.6)} />
    </g>
  );

  function at(angle: number, radius: number): string {
    const [x, y] = [middle + radius * Math.sin(angle), middle - radius * Math.cos(angle)];
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  }

  /** The line the letters stand on: below the middle it runs the other way, or they stood on their heads. */
  function arc({ from, to }: Pick<SectorSpan, 'from' | 'to'>): string {
    const centre = (from + to) / 2;
    const isLow = Math.cos(centre) < 0;
    const radius = edge + BESIDE + (isLow ? LETTER * 0.7 : 0);
    const [start, end] = isLow ? [to, from] : [from, to];
    const large = to - from > Math.PI ? 1 : 0;
    return `M${at(start, radius)}A${radius} ${radius} 0 ${large} ${isLow ? 0 : 1} ${at(end, radius)}`;
  }
}
