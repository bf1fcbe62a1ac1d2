import type { Rings } from '../../domain/rings.ts';

/**
 * How dots become pixels: `size` is the side of the picture, `edge` the radius of the outermost ring,
 * `dot` that of a dot, `unit` the width that a dot has for itself.
 */
export interface RingScale {
  size: number;
  middle: number;
  dot: number;
  unit: number;
  edge: number;
  /** Whether the names of the rings have room between them. */
  isRoomy: boolean;
  x: (place: { x: number }) => number;
  y: (place: { y: number }) => number;
}

/** Around the rings stand the names of the sectors. */
const FRAME = 20;
/** A little less than half a unit, so that neighbours do not touch. */
const DOT_SHARE = 0.42;
const LARGEST_DOT = 9;
/** Pixels for a dot from which a line of letters fits between two rings. */
const ROOMY = 18;

/** Fits the rings into a width in pixels. */
export function ringScale({ radius }: Rings, size: number): RingScale {
  const middle = size / 2;
  const unit = Math.max(0, middle - FRAME) / radius;
  return {
    size,
    middle,
    unit,
    edge: radius * unit,
    isRoomy: unit >= ROOMY,
    dot: rounded(Math.min(LARGEST_DOT, unit * DOT_SHARE)),
    x: (place) => rounded(middle + place.x * unit),
    y: (place) => rounded(middle + place.y * unit),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
