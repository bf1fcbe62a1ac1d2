import type { Locale } from '../../i18n/locales.ts';
import { contactPath } from '../../i18n/paths.ts';
import { ABOUT, ABOUT_HIGH, BESIDE, HIGH, type CordLine } from './cord-scale.ts';
import { cutText } from './text-room.ts';

interface Props {
  line: CordLine;
  locale: Locale;
  width: number;
  at: number;
  /** Whether the Tab key comes here. */
  isStop: boolean;
  onFocus: () => void;
}

/** The size of the names, and how wide it is to be reckoned: bold letters are a little wider. */
const BOLD = 16 * 1.08;

/** A knot with the name beside it, and what is known below. */
export function CordRow({ line, locale, width, at, isStop, onFocus }: Props) {
  const { x, y, high, isOpen } = line;
  const { id, name, about } = line.facts;
  const room = width - x - BESIDE;
  return (
    <g>
      <a
        class="cord-row"
        href={contactPath(locale, id)}
        tabindex={isStop ? 0 : -1}
        aria-label={`${name} ${about}`}
        data-at={at}
        onFocus={onFocus}
      >
        <rect
          class="cord-target"
          x={x - 8}
          y={y - HIGH / 2 + 1}
          width={width - x + 8}
          height={high - 2}
          rx="6"
        />
        <circle class={isOpen ? 'cord-knot open' : 'cord-knot'} cx={x} cy={y} r="5" />
        <text class="cord-name" x={x + BESIDE} y={y - 1}>
          {cutText(name, BOLD, room)}
        </text>
      </a>
      {/* Beside the link, whose own words must be what it is called by. */}
      <text class="cord-about" aria-hidden="true">
        {line.about.map((words, index) => (
          <tspan key={index} x={x + BESIDE} y={y + ABOUT + 3 + index * ABOUT_HIGH}>
            {words}
          </tspan>
        ))}
      </text>
    </g>
  );
}
