/** Part of a circle, from border to border, in radians clockwise from the top. */
export interface Arc {
  from: number;
  to: number;
}

/** A place on a row: the direction in radians, the distance from the middle in dots. */
export interface RingSeat {
  angle: number;
  radius: number;
}

/** Every measure is in dots: no two of them are nearer to each other than one is wide. */
export const DOT = 1;
/** From one dot to the next and from row to row, in dots; more than one, because a row is bent. */
export const PITCH = 1.2 * DOT;
/** A ring gets one more row where more of the places of an arc than this would be taken. */
const MOST_TAKEN = 0.8;

/** Gives the radii of as many rows as the fullest arc needs, one at least, from the first outward. */
export function rowsFor(arcs: readonly (Arc & { count: number })[], first: number): number[] {
  const rows = [first];
  const room = (arc: Arc) => rows.reduce((sum, radius) => sum + slotsOn(arc, radius), 0);
  while (arcs.some((arc) => room(arc) * MOST_TAKEN < arc.count)) {
    rows.push(first + rows.length * PITCH);
  }
  return rows;
}

/**
 * Seats ids in the rows of an arc. Each takes the free place nearest to a direction that it has for
 * ever, so that one more id, coming last, moves none of the others.
 */
export function seatsOn(
  arc: Arc,
  rows: readonly number[],
  ids: readonly string[],
): ReadonlyMap<string, RingSeat> {
  const free = rows.map((radius) => ({
    radius,
    slots: slotsOn(arc, radius),
    taken: new Set<number>(),
  }));
  const seats = new Map<string, RingSeat>();
  for (const id of ids) {
    const found = freeSlot(free, directionOf(id));
    if (!found) continue;
    const { row, slot } = found;
    row.taken.add(slot);
    const angle = arc.from + ((slot + 0.5) / row.slots) * (arc.to - arc.from);
    seats.set(id, { angle, radius: row.radius });
  }
  return seats;
}

function slotsOn({ from, to }: Arc, radius: number): number {
  return Math.floor((radius * (to - from)) / PITCH);
}

interface Row {
  radius: number;
  slots: number;
  taken: Set<number>;
}

/** Finds the free place nearest to a direction, in its own row before the others. */
function freeSlot(rows: readonly Row[], { along, across }: Direction) {
  const own = Math.floor(across * rows.length);
  const inTurn = [...rows.slice(own), ...rows.slice(0, own)];
  const widest = Math.max(...rows.map(({ slots }) => slots));
  for (let away = 0; away < widest; away += 1) {
    for (const row of inTurn) {
      const wish = Math.floor(along * row.slots);
      const slot = [wish + away, wish - away].find(
        (place) => place >= 0 && place < row.slots && !row.taken.has(place),
      );
      if (slot !== undefined) return { row, slot };
    }
  }
  return undefined;
}

/** Two numbers from 0 to below 1: where along a row, and which row. */
interface Direction {
  along: number;
  across: number;
}

/** Gives an id's direction (FNV-1a, then mixed, so that ids that look alike part). */
function directionOf(id: string): Direction {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash ^= hash >>> 16;
  return { along: (hash & 0xffff) / 0x10000, across: (hash >>> 16) / 0x10000 };
}
