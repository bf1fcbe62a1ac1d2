import type { CellLook } from './habit-words.ts';

interface Props {
  look: CellLook;
  /** Whether the day is today and still waits. */
  isWaiting?: boolean | undefined;
}

const GLYPHS: Partial<Record<CellLook, string>> = {
  done: 'M-4.5 .5 L-1.2 4 L5 -3.8',
  skip: 'M-4.5 0 H4.5',
  'not-done': 'M-3.6 -3.6 L3.6 3.6 M3.6 -3.6 L-3.6 3.6',
  reserve: 'M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z',
};

/** A day's mark as a shape: tick, half, dash, cross, lozenge, ring, dashed ring or dot. */
export function DayMark({ look, isWaiting }: Props) {
  const glyph = GLYPHS[look];
  return (
    <svg
      class="day-mark"
      data-look={look}
      data-waiting={isWaiting ? 'true' : undefined}
      viewBox="-13 -13 26 26"
      width="30"
      height="30"
      aria-hidden="true"
    >
      {look === 'off' || look === 'future' ? (
        <circle class="dot" r="2.2" />
      ) : (
        <circle class="rim" r="11.5" />
      )}
      {look === 'partial' && <path class="half" d="M0 11.5A11.5 11.5 0 0 1 0 -11.5Z" />}
      {glyph && <path class="glyph" d={glyph} />}
    </svg>
  );
}
