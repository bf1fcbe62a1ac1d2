import type { WarmthState } from '../../domain/warmth.ts';
import type { NetworkKit } from './network-kit.ts';
import type { DotFacts } from './ring-words.ts';
import { WarmthDot } from './WarmthDot.tsx';

interface Props {
  kit: NetworkKit;
  dots: readonly DotFacts[];
}

const ORDER: readonly WarmthState[] = ['warm', 'cooling', 'cold', 'new', 'resting', 'none'];

/** What the shapes of the dots mean; only those that are drawn. */
export function RingLegend({ kit: { t, terms }, dots }: Props) {
  const drawn = new Set(dots.map(({ warmth }) => warmth));
  return (
    <ul class="ring-legend" role="list" aria-label={t.rings.legend}>
      {ORDER.filter((warmth) => drawn.has(warmth)).map((warmth) => (
        <li key={warmth}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <WarmthDot warmth={warmth} x={10} y={10} radius={8} />
          </svg>
          {terms.warmth[warmth]}
        </li>
      ))}
    </ul>
  );
}
