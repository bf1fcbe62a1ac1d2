import type { RingPlace } from './rings.ts';
import { RINGS } from './rings.ts';

/** Ways to walk: round a ring, from ring to ring, to where a ring begins and ends. */
export type RingStep = 'next' | 'previous' | 'outward' | 'inward' | 'first' | 'last';

/**
 * Gives the person a step leads to. Round a ring one comes back to where one began; between the rings
 * the step leads to whoever stands nearest in that direction, over rings where nobody is. Where there
 * is nothing further one stays.
 */
export function ringStep(places: readonly RingPlace[], from: RingPlace, step: RingStep): RingPlace {
  if (step === 'outward') return acrossTo(places, from, 1);
  if (step === 'inward') return acrossTo(places, from, -1);
  const ring = places.filter((place) => place.ring === from.ring).sort(clockwise);
  const at = ring.findIndex(({ contact }) => contact.id === from.contact.id);
  const to = { next: (at + 1) % ring.length, previous: at - 1, first: 0, last: -1 }[step];
  return ring.at(to) ?? from;
}

function acrossTo(places: readonly RingPlace[], from: RingPlace, by: 1 | -1): RingPlace {
  for (let at = RINGS.indexOf(from.ring) + by; RINGS[at]; at += by) {
    const ring = places.filter((place) => place.ring === RINGS[at]).sort(clockwise);
    const [first, ...others] = ring;
    if (first) {
      return others.reduce(
        (near, place) => (turn(place, from) < turn(near, from) ? place : near),
        first,
      );
    }
  }
  return from;
}

/** Gives how far two directions lie apart, in radians. */
function turn(a: RingPlace, b: RingPlace): number {
  const apart = Math.abs(a.angle - b.angle);
  return Math.min(apart, 2 * Math.PI - apart);
}

function clockwise(a: RingPlace, b: RingPlace): number {
  return a.angle - b.angle || a.radius - b.radius;
}
