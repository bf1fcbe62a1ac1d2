import type { RingBand } from '../../domain/rings.ts';
import type { RingScale } from './ring-scale.ts';
import type { DotFacts } from './ring-words.ts';
import { textRoom } from './text-room.ts';

/** A name that stands in the picture all the time. */
export interface StandingName {
  at: number;
  text: string;
  x: number;
  y: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The size of the letters, in pixels. */
export const NAME_LETTER = 12;
/** Of the deepest ties only, and only a few: a fuller picture is read one name at a time. */
const MOST_TRIED = 100;
const MOST_NAMES = 24;
const BESIDE = 3;
const RING_NAME_HALF = 40;

/**
 * Chooses the names that have room beside their dots, from the middle outward: to the right, to the
 * left, below or above, within the rings, over no dot and no other name.
 */
export function standingNames(
  dots: readonly DotFacts[],
  bands: readonly RingBand[],
  scale: RingScale,
): StandingName[] {
  const taken = dots.map(({ place }) => around(scale.x(place), scale.y(place), scale.dot));
  taken.push(around(scale.middle, scale.middle, scale.unit));
  if (scale.isRoomy) {
    const ringNames = bands.map(({ edge }) => ({
      x: scale.middle,
      y: scale.middle - edge * scale.unit,
    }));
    taken.push(...ringNames.map((spot) => boxOf(spot, RING_NAME_HALF)));
  }
  const names: StandingName[] = [];
  for (const [at, { place, name: text }] of dots.slice(0, MOST_TRIED).entries()) {
    if (names.length >= MOST_NAMES) break;
    const [x, y] = [scale.x(place), scale.y(place)];
    const half = textRoom(text, NAME_LETTER) / 2;
    const [aside, below] = [scale.dot + BESIDE + half, scale.dot + NAME_LETTER];
    const found = [
      { x: x + aside, y },
      { x: x - aside, y },
      { x, y: y + below },
      { x, y: y - below },
    ].find((spot) => isFree(boxOf(spot, half), taken, scale));
    if (!found) continue;
    taken.push(boxOf(found, half));
    names.push({ at, text, ...found });
  }
  return names;
}

function boxOf({ x, y }: { x: number; y: number }, half: number): Box {
  const high = NAME_LETTER * 0.6;
  return { left: x - half, right: x + half, top: y - high, bottom: y + high };
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function isFree(box: Box, taken: readonly Box[], { middle, edge }: RingScale): boolean {
  const [across, down] = [
    Math.max(middle - box.left, box.right - middle),
    Math.max(middle - box.top, box.bottom - middle),
  ];
  return Math.hypot(across, down) <= edge && !taken.some((other) => overlap(box, other));
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
