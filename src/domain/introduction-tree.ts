import { compare } from './compare.ts';
import type { Contact } from './contact.ts';
import { metDay } from './contact.ts';
import type { Day } from './day.ts';
import type { Introduction } from './introduction.ts';
import { present } from './record.ts';

/** Someone the visitor introduced a person to, and when. */
export interface Match {
  contact: Contact;
  day: Day;
}

/**
 * A person in the tree. `day` is that of the introduction, else of the first meeting; `through` counts
 * everyone who came through them, also by way of others.
 */
export interface IntroductionNode {
  contact: Contact;
  day?: Day;
  through: number;
  brought: IntroductionNode[];
  matched: Match[];
}

/** The fewest people through whom half came; `covered` of `total`, themselves among them. */
export interface Doors {
  people: Contact[];
  covered: number;
  total: number;
}

/**
 * Who opened which door: `roots` are people the visitor met without anyone, who brought someone or
 * were introduced to someone; `alone` are the others met so. `doors` is absent where fewer than half
 * came through anybody.
 */
export interface IntroductionTree {
  roots: IntroductionNode[];
  alone: Contact[];
  doors?: Doors;
}

/** A line of the tree as it is drawn; `parent` is the place of the line it hangs on, -1 for me. */
export interface TreeRow {
  node: IntroductionNode;
  depth: number;
  parent: number;
}

/**
 * Builds the tree from who brought whom, and notes in it the introductions the visitor made. Whoever
 * was brought by someone in the trash, by nobody known or by themselves is a root. Of people who are
 * said to have brought each other round in a circle, the one met first is the root. Branches with more
 * people come first, then the earlier, then by id.
 */
export function introductionTree(
  contacts: readonly Contact[],
  introductions: readonly Introduction[],
): IntroductionTree {
  const people = present(contacts);
  const byId = new Map(people.map((contact) => [contact.id, contact]));
  const introducers = introducersOf(people, byId);
  const matches = matchesOf(introductions, byId);
  const nodes = new Map(
    people.map((contact): [string, IntroductionNode] => {
      const broughtOn = introducers.has(contact.id) ? contact.introducedBy?.day : undefined;
      const day = broughtOn ?? metDay(contact);
      const matched = matches.get(contact.id) ?? [];
      return [contact.id, { contact, ...(day && { day }), through: 0, brought: [], matched }];
    }),
  );
  const tops: IntroductionNode[] = [];
  for (const [id, node] of nodes) {
    const introducer = nodes.get(introducers.get(id) ?? '');
    if (introducer) introducer.brought.push(node);
    else tops.push(node);
  }
  countThrough(tops);
  tops.sort(largestFirst);
  const roots = tops.filter(isOpen);
  const alone = tops.filter((node) => !isOpen(node)).map(({ contact }) => contact);
  const doors = doorsOf(roots, people.length);
  return { roots, alone, ...(doors && { doors }) };
}

/** Lists the tree from above, each branch whole before the next one; at most so many lines. */
export function treeRows({ roots }: IntroductionTree, most: number): TreeRow[] {
  const rows: TreeRow[] = [];
  const waiting = roots.map((node): TreeRow => ({ node, depth: 0, parent: -1 })).reverse();
  while (rows.length < most) {
    const row = waiting.pop();
    if (!row) break;
    const parent = rows.push(row) - 1;
    const { node, depth } = row;
    const next = node.brought.map((child): TreeRow => ({ node: child, depth: depth + 1, parent }));
    waiting.push(...next.reverse());
  }
  return rows;
}

/** Lists those who brought someone, and whom, as the tree has it; whoever brought the most first. */
export function introducersIn(tree: IntroductionTree): { by: Contact; brought: Contact[] }[] {
  return treeRows(tree, Infinity)
    .map(({ node }) => ({ by: node.contact, brought: node.brought.map(({ contact }) => contact) }))
    .filter(({ brought }) => brought.length > 0)
    .sort((a, b) => b.brought.length - a.brought.length || compare(a.by.id, b.by.id));
}

function isOpen({ brought, matched }: IntroductionNode): boolean {
  return brought.length + matched.length > 0;
}

/** Gives each person's introducer, by id, where that leads to a root. */
function introducersOf(
  people: readonly Contact[],
  byId: ReadonlyMap<string, Contact>,
): ReadonlyMap<string, string> {
  const introducers = new Map<string, string>();
  for (const { id, introducedBy } of people) {
    const by = introducedBy?.contactId;
    if (by !== undefined && by !== id && byId.has(by)) introducers.set(id, by);
  }
  const settled = new Set<string>();
  for (const { id } of people) {
    const walk = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !settled.has(at) && !walk.has(at)) {
      walk.add(at);
      at = introducers.get(at);
    }
    const ids = [...walk];
    const circle = at !== undefined && walk.has(at) ? ids.slice(ids.indexOf(at)) : [];
    const [first] = circle.flatMap((known) => byId.get(known) ?? []).sort(metFirst);
    if (first) introducers.delete(first.id);
    for (const known of ids) settled.add(known);
  }
  return introducers;
}

function matchesOf(
  introductions: readonly Introduction[],
  byId: ReadonlyMap<string, Contact>,
): ReadonlyMap<string, Match[]> {
  const matches = new Map<string, Match[]>();
  for (const { between, introducedOn: day } of present(introductions)) {
    const [first, second] = between.map((id) => byId.get(id));
    if (!day || !first || !second || first === second) continue;
    matches.set(first.id, [...(matches.get(first.id) ?? []), { contact: second, day }]);
    matches.set(second.id, [...(matches.get(second.id) ?? []), { contact: first, day }]);
  }
  for (const list of matches.values()) list.sort(latestFirst);
  return matches;
}

/** Counts from the outermost inward, without recursion: a chain may be as long as the log. */
function countThrough(tops: readonly IntroductionNode[]): void {
  const outward = [...tops];
  for (const { brought } of outward) outward.push(...brought);
  for (const node of outward.reverse()) {
    node.through = node.brought.reduce((sum, { through }) => sum + 1 + through, 0);
    node.brought.sort(largestFirst);
  }
}

/**
 * Takes branches, the largest first, until half of all people are in them. One branch lies inside
 * another or beside it, so that what is greedy here is also the fewest.
 */
function doorsOf(roots: readonly IntroductionNode[], total: number): Doors | undefined {
  const people: Contact[] = [];
  let covered = 0;
  for (const { contact, through } of roots) {
    if (covered * 2 >= total || through === 0) break;
    people.push(contact);
    covered += 1 + through;
  }
  return people.length > 0 && covered * 2 >= total ? { people, covered, total } : undefined;
}

function latestFirst(a: Match, b: Match): number {
  return compare(b.day, a.day) || compare(a.contact.id, b.contact.id);
}

function largestFirst(a: IntroductionNode, b: IntroductionNode): number {
  return (
    b.through - a.through ||
    compare(a.day ?? '', b.day ?? '') ||
    compare(a.contact.id, b.contact.id)
  );
}

function metFirst(a: Contact, b: Contact): number {
  return compare(metDay(a) ?? '', metDay(b) ?? '') || compare(a.id, b.id);
}
