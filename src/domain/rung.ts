import type { Contact, Exchange, ExchangeKind, Interaction, Rung } from './contact.ts';
import { RUNGS, sortInteractions } from './contact.ts';
import type { Day } from './day.ts';
import { addDays, daysBetween } from './day.ts';

/** Different days on which two people who are acquainted were in touch. */
const ACQUAINTED_DAYS = 3;
/** Days from the first to the latest interaction of two people who trust each other. */
const TRUSTED_SPAN = 180;
const DEEP: readonly ExchangeKind[] = ['introduction', 'advice', 'help'];

/** What the next rung still lacks; `other-day`: gave and received, but only on one day. */
export type Missing = 'days' | 'gave' | 'received' | 'other-day' | 'span' | 'depth';

/** `days`: how many more different days (`days`), or how many more days apart (`span`). */
export interface NextRung {
  rung: Rung;
  missing: Missing[];
  days?: number;
}

/**
 * Where a person stands and why. `rung` is the pinned one, else the earned one, and is absent while
 * nothing is logged; `proof` holds the ids of the entries that earn `earned`, earliest first; `next`
 * is absent where the shown rung is already as high.
 */
export interface RungState {
  rung?: Rung;
  pinned: boolean;
  earned?: Rung;
  proof: string[];
  next?: NextRung;
}

/**
 * Gives a person's rung, the highest whose own rule holds: met, one interaction;
 * acquainted, three different days; reciprocal, something given and something received on different
 * days; trusted, reciprocal, 180 days from first to latest, and an introduction, advice or help given
 * or received. Adding an interaction never lowers it.
 */
export function rungOf(contact: Contact): RungState {
  const log = sortInteractions(contact.interactions);
  const proofs = rungProofs(log);
  const earned = RUNGS.findLast((rung) => proofs[rung]);
  const rung = contact.pinnedRung ?? earned;
  const next = nextRung(log, earned);
  const proof = earned ? (proofs[earned] ?? []) : [];
  return {
    ...(rung && { rung }),
    pinned: contact.pinnedRung !== undefined,
    ...(earned && { earned }),
    proof: proof.map(({ id }) => id),
    ...(next && !atLeast(rung, next.rung) && { next }),
  };
}

/** The day on which each rung was first reached. */
export type RungDays = Partial<Record<Rung, Day>>;

/** Gives the day on which each rung was first reached, from the log alone (no pins). */
export function rungDays(contact: Contact): RungDays {
  const proofs = rungProofs(sortInteractions(contact.interactions));
  const days: RungDays = {};
  for (const rung of RUNGS) {
    const last = proofs[rung]?.at(-1);
    if (last) days[rung] = last.day;
  }
  return days;
}

/** Gives the highest rung reached up to a day, that day included. */
export function rungBy(days: RungDays, day: Day): Rung | undefined {
  return RUNGS.findLast((rung) => {
    const reached = days[rung];
    return reached !== undefined && reached <= day;
  });
}

/** @example rungIndex('met') // => 0; rungIndex('trusted') // => 3 */
export function rungIndex(rung: Rung): number {
  return RUNGS.indexOf(rung);
}

/** Tells whether a rung is as high as the target; no rung is below every rung. */
export function atLeast(rung: Rung | undefined, target: Rung): boolean {
  return rung !== undefined && rungIndex(rung) >= rungIndex(target);
}

/** For each rung reached the earliest entries that prove it, in the order of the log. */
type RungProofs = Partial<Record<Rung, Interaction[]>>;

function rungProofs(log: readonly Interaction[]): RungProofs {
  const [first] = log;
  if (!first) return {};
  const proofs: RungProofs = { met: [first] };
  const days = firstOfEachDay(log).slice(0, ACQUAINTED_DAYS);
  if (days.length === ACQUAINTED_DAYS) proofs.acquainted = days;
  const pair = exchangePair(log);
  if (pair) proofs.reciprocal = pair;
  const trusted = pair && trustedProof(log, first, pair);
  if (trusted) proofs.trusted = trusted;
  return proofs;
}

function trustedProof(
  log: readonly Interaction[],
  first: Interaction,
  pair: readonly Interaction[],
): Interaction[] | undefined {
  const deep = log.find(isDeep);
  const since = addDays(first.day, TRUSTED_SPAN);
  const late = deep && log.find(({ day }) => day >= since);
  const proof = late && new Set([first, ...pair, late, deep]);
  return proof && log.filter((item) => proof.has(item));
}

function firstOfEachDay(log: readonly Interaction[]): Interaction[] {
  return log.filter((item, index) => item.day !== log[index - 1]?.day);
}

/** Finds the earliest two entries, on different days, of which one gave and the other received. */
function exchangePair(log: readonly Interaction[]): [Interaction, Interaction] | undefined {
  let gave: Interaction | undefined;
  let received: Interaction | undefined;
  for (const entry of log) {
    if (entry.gave.length > 0 && received && received.day < entry.day) return [received, entry];
    if (entry.received.length > 0 && gave && gave.day < entry.day) return [gave, entry];
    if (entry.gave.length > 0) gave ??= entry;
    if (entry.received.length > 0) received ??= entry;
  }
  return undefined;
}

function isDeep(entry: Interaction): boolean {
  return entry.gave.some(isDeepExchange) || entry.received.some(isDeepExchange);
}

function isDeepExchange({ kind }: Exchange): boolean {
  return DEEP.includes(kind);
}

function nextRung(log: readonly Interaction[], earned: Rung | undefined): NextRung | undefined {
  switch (earned) {
    case undefined:
      return { rung: 'met', missing: ['days'], days: 1 };
    case 'met':
      return {
        rung: 'acquainted',
        missing: ['days'],
        days: ACQUAINTED_DAYS - firstOfEachDay(log).length,
      };
    case 'acquainted':
      return { rung: 'reciprocal', missing: missingExchange(log) };
    case 'reciprocal':
      return missingTrust(log);
    case 'trusted':
      return undefined;
  }
}

function missingExchange(log: readonly Interaction[]): Missing[] {
  const missing: Missing[] = [];
  if (log.every(({ gave }) => gave.length === 0)) missing.push('gave');
  if (log.every(({ received }) => received.length === 0)) missing.push('received');
  return missing.length > 0 ? missing : ['other-day'];
}

function missingTrust(log: readonly Interaction[]): NextRung {
  const [first] = log;
  const latest = log.at(-1);
  const span = first && latest ? daysBetween(first.day, latest.day) : 0;
  const days = TRUSTED_SPAN - span;
  const missing: Missing[] = [];
  if (days > 0) missing.push('span');
  if (!log.some(isDeep)) missing.push('depth');
  return { rung: 'trusted', missing, ...(days > 0 && { days }) };
}
