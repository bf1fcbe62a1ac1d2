import { compare } from './compare.ts';
import type { Contact, Relation } from './contact.ts';
import type { Day } from './day.ts';
import type { Introduction } from './introduction.ts';
import { present, withFields } from './record.ts';

/**
 * What ties two people to each other, beside the visitor. `introduced`: one of them, `by`, brought the
 * other to the visitor. `matched`: the visitor introduced them to each other. `related`: the visitor
 * wrote it in one of the two. `together`: entries that both were in, and the day of the latest.
 */
export type Tie =
  | { kind: 'introduced'; by: string; day?: Day }
  | { kind: 'matched'; day: Day }
  | { kind: 'related'; how?: string }
  | { kind: 'together'; times: number; day: Day };

/** The ties of everyone: by a person's id, then by the other's; each stands on both sides. */
export type Ties = ReadonlyMap<string, ReadonlyMap<string, readonly Tie[]>>;

type TiesInMaking = Map<string, Map<string, Tie[]>>;

/** The order of ties that are said: who opened a door comes first, a shared evening last. */
const ORDER: readonly Tie['kind'][] = ['introduced', 'matched', 'related', 'together'];

/** From this many shared entries two people are often together. */
const OFTEN = 2;

/** Finds the ties among people; who is in the trash has none, and nobody is tied to themselves. */
export function tiesAmong(
  contacts: readonly Contact[],
  introductions: readonly Introduction[],
): Ties {
  const people = present(contacts).sort((a, b) => compare(a.id, b.id));
  const ties: TiesInMaking = new Map(people.map(({ id }) => [id, new Map()]));
  for (const { id, introducedBy } of people) {
    if (!introducedBy) continue;
    const { contactId: by, day } = introducedBy;
    tie(ties, [id, by], { kind: 'introduced', by, ...(day && { day }) });
  }
  for (const { between, introducedOn } of present(introductions)) {
    if (introducedOn) tie(ties, between, { kind: 'matched', day: introducedOn });
  }
  for (const { pair, how } of writtenRelations(people)) {
    tie(ties, pair, { kind: 'related', ...(how && { how }) });
  }
  tieShared(ties, people);
  for (const others of ties.values()) for (const list of others.values()) list.sort(byOrder);
  return ties;
}

/** Writes a tie on both sides; of two that say the same, the first one stays. */
function tie(ties: TiesInMaking, [first, second]: readonly [string, string], added: Tie): void {
  const [one, other] = [ties.get(first), ties.get(second)];
  if (!one || !other || first === second) return;
  const known = one.get(second) ?? [];
  if (known.some((held) => saysTheSame(held, added))) return;
  const list = [...known, added];
  one.set(second, list);
  other.set(first, list);
}

function saysTheSame(a: Tie, b: Tie): boolean {
  return a.kind === b.kind && (a.kind !== 'introduced' || b.kind !== 'introduced' || a.by === b.by);
}

/** Lists what the visitor wrote, with words before without: both sides may hold the same relation. */
function writtenRelations(people: readonly Contact[]) {
  const written = people.flatMap(({ id, related = [] }) =>
    related.map(({ contactId, how }) => ({ pair: [id, contactId] as const, how })),
  );
  return [...written.filter(({ how }) => how), ...written.filter(({ how }) => !how)];
}

/** An entry stands in each of its people by the same id, and counts once for each two of them. */
function tieShared(ties: TiesInMaking, people: readonly Contact[]): void {
  const shared = new Map<string, { pair: [string, string]; entries: Map<string, Day> }>();
  for (const contact of people) {
    for (const entry of contact.interactions) {
      for (const other of entry.with ?? []) {
        const pair: [string, string] =
          contact.id < other ? [contact.id, other] : [other, contact.id];
        const key = pair.join(' ');
        const known = shared.get(key) ?? { pair, entries: new Map<string, Day>() };
        known.entries.set(entry.id, entry.day);
        shared.set(key, known);
      }
    }
  }
  for (const { pair, entries } of shared.values()) {
    const days = [...entries.values()].sort();
    const day = days.at(-1);
    if (day) tie(ties, pair, { kind: 'together', times: days.length, day });
  }
}

function byOrder(a: Tie, b: Tie): number {
  return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
}

/** Someone a person is tied to. */
export interface Related {
  contactId: string;
  ties: readonly Tie[];
}

/**
 * Lists whom a person is tied to, the strongest tie first, then by id. To have been in one entry
 * together says too little.
 */
export function relationsOf(ties: Ties, id: string): Related[] {
  return [...(ties.get(id) ?? [])]
    .map(([contactId, list]) => ({ contactId, ties: list.filter(saysEnough) }))
    .filter((related) => related.ties.length > 0)
    .sort((a, b) => strength(a) - strength(b) || compare(a.contactId, b.contactId));
}

function saysEnough(tie: Tie): boolean {
  return tie.kind !== 'together' || tie.times >= OFTEN;
}

function strength({ ties: [first] }: Related): number {
  return first ? ORDER.indexOf(first.kind) : ORDER.length;
}

/** Gives the person with a relation written in; one to the same other is written over. */
export function withRelation(contact: Contact, relation: Relation): Contact {
  const others = (contact.related ?? []).filter(
    ({ contactId }) => contactId !== relation.contactId,
  );
  return { ...contact, related: [...others, relation] };
}

/** Gives the person without a relation; the same object where there was none. */
export function withoutRelation(contact: Contact, otherId: string): Contact {
  if (!holdsRelation(contact, otherId)) return contact;
  const related = (contact.related ?? []).filter(({ contactId }) => contactId !== otherId);
  return withFields<Contact>(contact, { related: related.length > 0 ? related : undefined });
}

/** Tells whether a relation is written in this one of the two. */
export function holdsRelation({ related = [] }: Contact, otherId: string): boolean {
  return related.some(({ contactId }) => contactId === otherId);
}
