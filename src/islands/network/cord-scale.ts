import type { TreeRow } from '../../domain/introduction-tree.ts';
import type { Locale } from '../../i18n/locales.ts';
import { wrapText } from './text-room.ts';
import type { RowFacts } from './tree-words.ts';

/** A place in the picture, in pixels. */
export interface Spot {
  x: number;
  y: number;
}

/** Where a line stands and how high it is, and its facts as they fit below the name. */
export interface CordLine extends Spot {
  facts: RowFacts;
  high: number;
  about: readonly string[];
  /** The line it hangs on; -1 is the visitor. */
  parent: number;
  /** Whether someone came through the person it leads to. */
  isOpen: boolean;
}

/** A line is as high as a finger is wide. */
export const HIGH = 46;
/** The size of the letters below a name, and how much further down a second line of them stands. */
export const ABOUT = 12;
export const ABOUT_HIGH = 16;
/** Between a knot and the words beside it. */
export const BESIDE = 14;
const EDGE = 12;
/** What a name needs beside its knot. */
const NAME_ROOM = 180;
const WIDEST_STEP = 64;
const NARROWEST_STEP = 12;

/** Gives the places of the visitor and of each line: further in, the further the cord goes. */
export function cordScale(
  rows: readonly TreeRow[],
  facts: readonly RowFacts[],
  { width, locale }: { width: number; locale: Locale },
): { you: Spot; lines: CordLine[]; height: number } {
  const deepest = Math.max(0, ...rows.map(({ depth }) => depth)) + 1;
  const fitting = (width - EDGE - NAME_ROOM) / deepest;
  const step = Math.min(WIDEST_STEP, Math.max(NARROWEST_STEP, fitting));
  let height = HIGH;
  const lines = facts.map((fact, at) => {
    const { depth = 0, parent = -1, node } = rows[at] ?? {};
    const x = EDGE + (depth + 1) * step;
    const y = height + HIGH / 2;
    const about = wrapText(fact.short, { size: ABOUT, room: width - x - BESIDE, locale });
    const high = HIGH + (about.length - 1) * ABOUT_HIGH;
    height += high;
    return { facts: fact, x, y, high, about, parent, isOpen: (node?.through ?? 0) > 0 };
  });
  return { you: { x: EDGE, y: HIGH / 2 }, lines, height };
}
