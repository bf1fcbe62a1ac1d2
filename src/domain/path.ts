import { compare } from './compare.ts';
import type { Contact, Rung, Setting } from './contact.ts';
import { fold } from './fold.ts';
import type { Introduction } from './introduction.ts';
import { present } from './record.ts';
import { tiesAmong, type Tie, type Ties } from './relation.ts';
import { rungIndex, rungOf } from './rung.ts';
import { WARMTH_DISTANCE, warmthOf, type Warmth, type WarmthContext } from './warmth.ts';

/** What the visitor wants to reach: words, or everyone of a setting. */
export interface Aim {
  words: string;
  setting?: Setting;
}

/** Someone the visitor has an entry with: how deep and how warm. */
export interface Acquaintance {
  contact: Contact;
  rung: Rung;
  warmth: Warmth;
}

/** One more person of a chain, and what ties them to the one before. */
export interface PathStep {
  contact: Contact;
  tie: Tie;
}

/** Who is asked first, and whom that leads to, one after another; the last is the one to reach. */
export interface Path {
  first: Acquaintance;
  steps: PathStep[];
}

/**
 * Everyone who fits: `direct`, those the visitor has an entry with; `noted`, those who only stand in
 * the list. `path` is the shortest way to one of them through others.
 */
export interface Reach {
  direct: Acquaintance[];
  noted: Contact[];
  path?: Path;
}

/** The records a way is looked for in. */
export interface PathRecords {
  contacts: readonly Contact[];
  introductions: readonly Introduction[];
}

/** What a link costs among chains of one length: the deeper and the warmer, the shorter. */
const DEPTH_COST = 3;
/** Two who were once in the same entry may hardly know each other. */
const TOGETHER_COST = 4;

/** A chain as it grows; `key` settles between equals, so that the same records give the same chain. */
interface Chain {
  first: Acquaintance;
  steps: PathStep[];
  last: Contact;
  cost: number;
  key: string;
}

/**
 * Finds the way to whoever fits an aim. Those with an entry in the log are known directly. The path
 * leads through someone else: the fewest people asked; among those the deepest and warmest first tie
 * and the strongest links (an introduction, a written relation, then a shared entry); then by id.
 * Beside people known directly it is given only where it begins with a deeper tie than any of theirs,
 * because it asks one person more.
 */
export function reach(
  aim: Aim,
  { contacts, introductions }: PathRecords,
  context: WarmthContext,
): Reach {
  const people = present(contacts);
  const fitting = people.filter((contact) => fitsAim(contact, aim));
  const noted = fitting.filter(({ interactions }) => interactions.length === 0);
  if (fitting.length === 0) return { direct: [], noted };
  const aims = new Set(fitting.map(({ id }) => id));
  const known = people.flatMap((contact) => acquaintance(contact, context));
  const direct = known.filter(({ contact }) => aims.has(contact.id)).sort(deepestFirst);
  const first = known.filter(({ contact }) => !aims.has(contact.id));
  const byId = new Map(people.map((contact) => [contact.id, contact]));
  const ties = tiesAmong(people, introductions);
  const chain = shortestChain(first, { people: byId, ties, aims });
  const isWorthIt = chain && direct.every(({ rung }) => isDeeper(chain.first.rung, rung));
  if (!isWorthIt) return { direct, noted };
  return { direct, noted, path: { first: chain.first, steps: chain.steps } };
}

/** Tells whether a person is or knows what is aimed at; every word of it, written as it may be. */
export function fitsAim(contact: Contact, { words, setting }: Aim): boolean {
  if (setting !== undefined) return contact.setting === setting;
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const text = aimText(contact);
  return wanted.length > 0 && wanted.every((word) => text.includes(word));
}

function aimText({ name, organization, department, title, topics, tags }: Contact): string {
  const { family = '', given = '', familyReading = '', givenReading = '' } = name;
  const names = [family + given, familyReading + givenReading, ...Object.values(name)];
  return fold([...names, organization, department, title, ...topics, ...tags].join('\n'));
}

function acquaintance(contact: Contact, context: WarmthContext): Acquaintance[] {
  if (contact.interactions.length === 0) return [];
  const { rung = 'met' } = rungOf(contact);
  return [{ contact, rung, warmth: warmthOf(contact, context) }];
}

function deepestFirst(a: Acquaintance, b: Acquaintance): number {
  return firstCost(a) - firstCost(b) || compare(a.contact.id, b.contact.id);
}

function isDeeper(rung: Rung, than: Rung): boolean {
  return rungIndex(rung) > rungIndex(than);
}

function firstCost({ rung, warmth }: Acquaintance): number {
  return DEPTH_COST * -rungIndex(rung) + WARMTH_DISTANCE[warmth.state];
}

/** Who is tied to whom, who may be reached by id, and who is aimed at. */
interface Ground {
  people: ReadonlyMap<string, Contact>;
  ties: Ties;
  aims: ReadonlySet<string>;
}

/** Goes outward, one person further at a time, and stops at the first round that meets an aim. */
function shortestChain(known: readonly Acquaintance[], ground: Ground): Chain | undefined {
  const seen = new Set(known.map(({ contact }) => contact.id));
  let ends = known.map(chainFrom);
  while (ends.length > 0) {
    const round = new Map<string, Chain>();
    for (const chain of ends.flatMap((end) => longerBy(end, ground))) {
      const { id } = chain.last;
      const rival = round.get(id);
      if (!seen.has(id) && (!rival || byLength(chain, rival) < 0)) round.set(id, chain);
    }
    ends = [...round.values()];
    const [found] = ends.filter(({ last }) => ground.aims.has(last.id)).sort(byLength);
    if (found) return found;
    for (const { last } of ends) seen.add(last.id);
  }
  return undefined;
}

function chainFrom(first: Acquaintance): Chain {
  const { contact } = first;
  return { first, steps: [], last: contact, cost: firstCost(first), key: contact.id };
}

function longerBy({ first, steps, last, cost, key }: Chain, { people, ties }: Ground): Chain[] {
  return [...(ties.get(last.id) ?? [])].flatMap(([id, [tie]]) => {
    const contact = people.get(id);
    if (!contact || !tie) return [];
    const more = tie.kind === 'together' ? TOGETHER_COST : 0;
    const longer = [...steps, { contact, tie }];
    return [{ first, steps: longer, last: contact, cost: cost + more, key: `${key} ${id}` }];
  });
}

function byLength(a: Chain, b: Chain): number {
  return a.cost - b.cost || compare(a.key, b.key);
}

/** Lists the organisations and topics of people, as written, the most frequent first. */
export function aimsOf(contacts: readonly Contact[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const { organization, topics } of present(contacts)) {
    for (const text of [organization, ...topics]) {
      if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))
    .slice(0, most)
    .map(([text]) => text);
}
