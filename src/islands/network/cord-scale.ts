import type { TreeRow } from '../../domain/introduction-tree.ts';

/** A place in the picture, in pixels. */
export interface Spot {
  x: number;
  y: number;
}

/** A line is as high as a finger is wide. */
export const HIGH = 46;
const EDGE = 12;
/** What a name needs beside its knot. */
const NAME_ROOM = 180;
const WIDEST_STEP = 64;
const NARROWEST_STEP = 12;

/** Gives the place of each line, and of the visitor at -1: further in, the further the cord goes. */
export function cordScale(rows: readonly TreeRow[], width: number): (at: number) => Spot {
  const deepest = Math.max(0, ...rows.map(({ depth }) => depth)) + 1;
  const fitting = (width - EDGE - NAME_ROOM) / deepest;
  const step = Math.min(WIDEST_STEP, Math.max(NARROWEST_STEP, fitting));
  return (at) => ({
    x: EDGE + ((rows[at]?.depth ?? -1) + 1) * step,
    y: (at + 1.5) * HIGH,
  });
}
