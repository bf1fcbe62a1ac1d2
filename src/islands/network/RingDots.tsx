import type { Locale } from '../../i18n/locales.ts';
import { contactPath } from '../../i18n/paths.ts';
import type { RingScale } from './ring-scale.ts';
import type { DotFacts } from './ring-words.ts';
import { WarmthDot } from './WarmthDot.tsx';

interface Props {
  dots: readonly DotFacts[];
  scale: RingScale;
  locale: Locale;
  /** The place of the dot that the Tab key comes to. */
  stop: number;
}

/** Everyone as a link; one of them is in the order of the Tab key, the arrow keys lead on. */
export function RingDots({ dots, scale: { x, y, dot }, locale, stop }: Props) {
  return (
    <g>
      {dots.map(({ place, warmth, label }, at) => (
        <a
          key={place.contact.id}
          class="ring-dot"
          href={contactPath(locale, place.contact.id)}
          tabindex={at === stop ? 0 : -1}
          aria-label={label}
          data-at={at}
        >
          <WarmthDot warmth={warmth} x={x(place)} y={y(place)} radius={dot} />
        </a>
      ))}
    </g>
  );
}
