import { compare } from './compare.ts';
import type { Contact, Rung } from './contact.ts';
import { lastInteractionDay, RUNGS } from './contact.ts';
import { present } from './record.ts';
import { rungIndex, rungOf, type NextRung, type RungState } from './rung.ts';

/** A person with where they stand. */
export interface Standing {
  contact: Contact;
  state: RungState;
}

/** Someone who is near the next rung, and what it still needs. */
export interface NearRung extends Standing {
  next: NextRung;
}

/** Everyone on one rung; those met latest first. */
export interface LadderStep {
  rung: Rung;
  people: Standing[];
}

/** Where everyone stands, the highest rung first, and those with nothing logged yet. */
export interface Ladder {
  steps: LadderStep[];
  unlogged: Contact[];
  near: NearRung[];
}

const MOST_NEAR = 3;

/**
 * Puts everyone on their rung. `near` holds up to three people with the fewest things missing for the
 * next rung: fewer days to wait first, then the higher rung, then those met latest.
 */
export function ladderOf(contacts: readonly Contact[]): Ladder {
  const standings = latestFirst(present(contacts)).map((contact) => ({
    contact,
    state: rungOf(contact),
  }));
  const steps = [...RUNGS].reverse().map((rung) => ({
    rung,
    people: standings.filter(({ state }) => state.rung === rung),
  }));
  const unlogged = standings.filter(({ state }) => !state.rung).map(({ contact }) => contact);
  return { steps, unlogged, near: nearest(standings) };
}

/** Gives the deepest ties, those met latest first on each rung; ties at rest are among them. */
export function deepestTies(contacts: readonly Contact[], most: number): Contact[] {
  const { steps, unlogged } = ladderOf(contacts);
  const logged = steps.flatMap(({ people }) => people.map(({ contact }) => contact));
  return [...logged, ...unlogged].slice(0, most);
}

function nearest(standings: readonly Standing[]): NearRung[] {
  return standings
    .flatMap(({ contact, state }) => {
      const { next } = state;
      // Nothing logged yet is no rung to climb from, and a tie at rest is left alone.
      return next && state.rung && !contact.resting ? [{ contact, state, next }] : [];
    })
    .sort((a, b) => distance(a.next) - distance(b.next) || height(b) - height(a))
    .slice(0, MOST_NEAR);
}

/** A wait in days counts less than one thing to do, and the more the longer it is. */
function distance({ missing, days = 0 }: NextRung): number {
  const acts = missing.filter((part) => part !== 'span' && part !== 'days').length;
  const meetings = missing.includes('days') ? days : 0;
  const wait = missing.includes('span') ? days / 365 : 0;
  return acts + meetings + wait;
}

function height({ next }: NearRung): number {
  return rungIndex(next.rung);
}

// Each log is looked through once, not at every comparison: there may be thousands.
function latestFirst(contacts: readonly Contact[]): Contact[] {
  return contacts
    .map((contact) => ({ contact, last: lastInteractionDay(contact) ?? '' }))
    .sort((a, b) => compare(b.last, a.last) || compare(a.contact.id, b.contact.id))
    .map(({ contact }) => contact);
}
