import { cutText, textRoom } from './text-room.ts';
import type { RingScale } from './ring-scale.ts';
import type { DotFacts } from './ring-words.ts';

interface Props {
  dot: DotFacts;
  scale: RingScale;
}

const LETTER = 14;
/** Bold letters are a little wider. */
const BOLD = LETTER * 1.08;
const INSIDE = 6;
const HIGH = 26;

/** The name of one dot, beside it and inside the picture, above everything else. */
export function RingName({ dot: { place, name }, scale }: Props) {
  const { size, dot } = scale;
  const [x, y] = [scale.x(place), scale.y(place)];
  const text = cutText(name, BOLD, size - 2 * INSIDE);
  const wide = textRoom(text, BOLD) + 2 * INSIDE;
  const left = Math.min(Math.max(0, x - wide / 2), size - wide);
  const above = y - dot - HIGH - 4;
  const top = above > 0 ? above : y + dot + 4;
  return (
    <g class="ring-name" aria-hidden="true">
      <circle class="ring-mark" cx={x} cy={y} r={dot + 3} />
      <rect x={left} y={top} width={wide} height={HIGH} rx="6" />
      <text x={left + wide / 2} y={top + HIGH / 2 + LETTER * 0.36} text-anchor="middle">
        {text}
      </text>
    </g>
  );
}
