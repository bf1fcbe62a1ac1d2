import { compare } from './compare.ts';
import type { Contact, Rung, Setting } from './contact.ts';
import { RUNGS, SETTINGS } from './contact.ts';
import { ladderOf } from './ladder.ts';
import { noSettings } from './mix.ts';
import { PITCH, rowsFor, seatsOn, type Arc, type RingSeat } from './ring-row.ts';

/** The ring of each rung, and one outside for people with no entry yet. */
export type Ring = Rung | 'none';
/** The part of the circle for each setting, and one for people whose setting is not known. */
export type Sector = Setting | 'none';

/** From the middle outward. */
export const RINGS: readonly Ring[] = [...[...RUNGS].reverse(), 'none'];
/** Clockwise from the top. */
const SECTORS: readonly Sector[] = [...SETTINGS, 'none'];

/** A person in the picture; `x` and `y` are from the middle to the right and down, in dots. */
export interface RingPlace extends RingSeat {
  contact: Contact;
  ring: Ring;
  sector: Sector;
  x: number;
  y: number;
}

/** A ring with the distance of its outer edge from the middle, in dots. */
export interface RingBand {
  ring: Ring;
  edge: number;
}

/** A sector between its borders. */
export interface SectorSpan extends Arc {
  sector: Sector;
}

/** How many people stand where, drawn or not. */
export type RingCounts = Readonly<Record<Ring, Readonly<Record<Sector, number>>>>;

/** Lists the rings and sectors that hold someone, drawn or not, beside those that are drawn. */
export function ringTable({ bands, sectors, counts }: Rings): { rings: Ring[]; sectors: Sector[] } {
  const drawn = { rings: bands.map(({ ring }) => ring), sectors: sectors.map((s) => s.sector) };
  return {
    rings: RINGS.filter(
      (ring) => drawn.rings.includes(ring) || SECTORS.some((sector) => counts[ring][sector] > 0),
    ),
    sectors: SECTORS.filter(
      (sector) => drawn.sectors.includes(sector) || RINGS.some((ring) => counts[ring][sector] > 0),
    ),
  };
}

/** The picture: `radius` holds all of it, `left` counts the people that are not drawn. */
export interface Rings {
  radius: number;
  bands: RingBand[];
  sectors: SectorSpan[];
  places: RingPlace[];
  left: number;
  counts: RingCounts;
}

/** The innermost row leaves the middle to the visitor. */
const FIRST_ROW = 2.4;
/** From the last row of a ring to its edge, in dots. */
const MARGIN = 0.6;
/** A sector is never narrower, so that its name can stand beside it: 34 degrees. */
const LEAST_SPAN = (34 / 180) * Math.PI;
/** Sectors grow in doublings of the people in them, from this many on. */
const FEWEST = 4;

/**
 * Places everyone in rings around the visitor: by rung, the trusted ones nearest, and by setting. The
 * same records give the same places. So that one more person moves the others as little as may be, a
 * sector grows only when the people in it have doubled, a ring only when a sector of it is nearly
 * full, and everyone keeps to a direction of their own, whoever was added first before the others.
 * @param most how many are drawn, the deepest ties first
 */
export function ringsOf(contacts: readonly Contact[], most: number): Rings {
  const all = standings(contacts);
  const drawn = all.slice(0, most).sort(addedFirst);
  const sectors = spansOf(drawn);
  const bands: RingBand[] = [];
  const places: RingPlace[] = [];
  let edge = FIRST_ROW - PITCH;
  for (const ring of RINGS) {
    const people = drawn.filter((person) => person.ring === ring);
    if (ring === 'none' && people.length === 0) break;
    const arcs = sectors.map((span) => {
      const inside = people.filter((person) => person.sector === span.sector);
      return { ...span, inside, count: inside.length };
    });
    const rows = rowsFor(arcs, edge + PITCH);
    for (const { inside, ...arc } of arcs) places.push(...placesOn(arc, rows, inside));
    edge = (rows.at(-1) ?? edge) + MARGIN;
    bands.push({ ring, edge });
  }
  const left = all.length - drawn.length;
  return { radius: edge, bands, sectors, places, left, counts: countsOf(all) };
}

interface Drawn {
  contact: Contact;
  ring: Ring;
  sector: Sector;
}

/** Lists everyone with where they belong, the deepest and latest first. */
function standings(contacts: readonly Contact[]): Drawn[] {
  const { steps, unlogged } = ladderOf(contacts);
  const logged = steps.flatMap(({ rung, people }) =>
    people.map(({ contact }) => drawnIn(rung, contact)),
  );
  return [...logged, ...unlogged.map((contact) => drawnIn('none', contact))];
}

function drawnIn(ring: Ring, contact: Contact): Drawn {
  return { contact, ring, sector: contact.setting ?? 'none' };
}

function addedFirst({ contact: a }: Drawn, { contact: b }: Drawn): number {
  return compare(a.createdAt, b.createdAt) || compare(a.id, b.id);
}

/** Shares the circle out; every setting has its part, also while nobody is in it. */
function spansOf(drawn: readonly Drawn[]): SectorSpan[] {
  const countIn = (sector: Sector) => drawn.filter((person) => person.sector === sector).length;
  const sectors = SECTORS.filter((sector) => sector !== 'none' || countIn(sector) > 0);
  const weights = sectors.map((sector) => doubled(countIn(sector)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const free = 2 * Math.PI - sectors.length * LEAST_SPAN;
  let from = 0;
  return sectors.map((sector, at) => {
    const share = total === 0 ? 1 / sectors.length : (weights[at] ?? 0) / total;
    const to = from + LEAST_SPAN + free * share;
    const span = { sector, from, to };
    from = to;
    return span;
  });
}

/** @example doubled(5) // => 8 */
function doubled(count: number): number {
  return count === 0 ? 0 : Math.max(FEWEST, 2 ** Math.ceil(Math.log2(count)));
}

function placesOn(arc: Arc, rows: readonly number[], people: readonly Drawn[]): RingPlace[] {
  const ids = people.map(({ contact }) => contact.id);
  const seats = seatsOn(arc, rows, ids);
  return people.flatMap((person) => {
    const seat = seats.get(person.contact.id);
    if (!seat) return [];
    const { angle, radius } = seat;
    return [{ ...person, ...seat, x: radius * Math.sin(angle), y: -radius * Math.cos(angle) }];
  });
}

function countsOf(all: readonly Drawn[]): RingCounts {
  const none = { ...noSettings(), none: 0 };
  const counts = {
    trusted: { ...none },
    reciprocal: { ...none },
    acquainted: { ...none },
    met: { ...none },
    none: { ...none },
  };
  for (const { ring, sector } of all) counts[ring][sector] += 1;
  return counts;
}
