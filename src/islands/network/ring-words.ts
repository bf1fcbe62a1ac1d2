import type { Ring, RingPlace, Sector } from '../../domain/rings.ts';
import { warmthOf, type WarmthState } from '../../domain/warmth.ts';
import { fill } from '../../i18n/format.ts';
import { nameOf } from '../ui/shown-name.ts';
import type { NetworkKit } from './network-kit.ts';

/** Names a ring; the outermost has no rung to be named by. */
export function ringName({ t, terms }: NetworkKit, ring: Ring): string {
  return ring === 'none' ? t.rings.noRing : terms.rungs[ring];
}

/** Names a sector. */
export function sectorName({ t, terms }: NetworkKit, sector: Sector): string {
  return sector === 'none' ? t.rings.noSector : terms.settings[sector];
}

/** A dot with the words that say the same. */
export interface DotFacts {
  place: RingPlace;
  name: string;
  warmth: WarmthState;
  about: string;
  label: string;
}

/** Gives each dot its name, its warmth, and what it tells without and with the name. */
export function dotFacts(kit: NetworkKit, places: readonly RingPlace[]): DotFacts[] {
  return places.map((place) => {
    const warmth = warmthOf(place.contact, kit).state;
    const name = nameOf(kit, place.contact);
    const about = fill(kit.t.rings.about, {
      rung: ringName(kit, place.ring),
      warmth: kit.terms.warmth[warmth],
      setting: sectorName(kit, place.sector),
    });
    return { place, name, warmth, about, label: fill(kit.t.rings.facts, { name, about }) };
  });
}
