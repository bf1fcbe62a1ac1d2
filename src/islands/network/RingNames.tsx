import { useMemo } from 'preact/hooks';
import { NAME_LETTER, standingNames } from './ring-names.ts';
import type { Rings } from '../../domain/rings.ts';
import type { RingScale } from './ring-scale.ts';
import type { DotFacts } from './ring-words.ts';

interface Props {
  dots: readonly DotFacts[];
  rings: Rings;
  scale: RingScale;
  /** The dot whose name is shown larger. */
  current: number | undefined;
}

/** The names for which there is room; the others are shown one at a time. */
export function RingNames({ dots, rings: { bands }, scale, current }: Props) {
  const names = useMemo(() => standingNames(dots, bands, scale), [dots, bands, scale]);
  return (
    <g class="ring-names" aria-hidden="true">
      {names.map(
        ({ at, text, x, y }) =>
          at !== current && (
            <text key={at} x={x} y={y + NAME_LETTER * 0.36} text-anchor="middle">
              {text}
            </text>
          ),
      )}
    </g>
  );
}
