import type { Contact, ContactPromise, Exchange, Interaction, PersonName } from './contact.ts';
import { leftOvers, type LeftOver } from './contact-leftover.ts';
import { relationsOnceEach } from './contact-reference.ts';
import { distinct, phoneFold } from './distinct.ts';
import { foldLine } from './fold.ts';
import { joinedText } from './joined-text.ts';
import { mergeChanges, sameValue } from './merge.ts';
import {
  nameProper,
  PLAIN_CHOICES,
  sideOf,
  type MergeChoice,
  type MergeChoices,
  type MergePair,
} from './merge-choice.ts';
import { withFields } from './record.ts';

/** Writes what has no field of its own any more, such as `Before: Umino (Organisation)`. */
export type LeftOverWords = (leftOver: LeftOver) => string;

/**
 * Joins two records of one person value by value; the left one's id stays. What both may have is
 * united, of what only one can be true the visitor's choice is taken, and every value that was not
 * taken is written into the note: nothing is lost.
 */
export function mergedContact(
  pair: MergePair,
  choices: MergeChoices,
  words: LeftOverWords,
): Contact {
  const { left, right } = pair;
  const merged = withFields<Contact>(
    // Fields that this version does not know are united by the same rules as an undo's.
    { ...left, ...mergeChanges<Partial<Contact>>({}, left, right) },
    {
      createdAt: left.createdAt < right.createdAt ? left.createdAt : right.createdAt,
      name: mergedName(pair, choices),
      resting: (left.resting ?? right.resting) || undefined,
      ...mergedLists(pair),
      ...mergedTies(pair, choices),
    },
  );
  for (const field of PLAIN_CHOICES) take(merged, takenFrom(field, pair, choices), field);
  const before = leftOvers(pair, merged).map(words).filter(Boolean).join('\n');
  return withFields<Contact>(merged, { note: joinedText([left.note, right.note, before]) });
}

function take<F extends keyof Contact>(to: Contact, from: Contact, field: F): void {
  if (from[field] !== undefined) to[field] = from[field];
}

function takenFrom(field: MergeChoice, pair: MergePair, choices: MergeChoices): Contact {
  return sideOf(field, pair, choices) === 'right' ? pair.right : pair.left;
}

function mergedName(pair: MergePair, choices: MergeChoices): PersonName {
  const [left, right] = [nameProper(pair.left.name), nameProper(pair.right.name)];
  const isBoth = sideOf('name', pair, choices) === 'both';
  const taken = nameProper(takenFrom('name', pair, choices).name);
  return withFields(isBoth ? bothNames(left, right) : taken, {
    nickname: takenFrom('nickname', pair, choices).name.nickname,
    honorific: takenFrom('honorific', pair, choices).name.honorific,
  });
}

/** One in parts and one in a single field stand for the same: the parts say more. */
function bothNames(left: PersonName, right: PersonName): PersonName {
  if (Boolean(left.single) === Boolean(right.single)) return { ...right, ...left };
  return left.single ? right : left;
}

function mergedLists({ left, right }: MergePair) {
  const vcard = [...new Set([...(left.vcard ?? []), ...(right.vcard ?? [])])];
  const entries = unitedById(left.interactions, right.interactions, oneEntry);
  return {
    tags: distinct([...left.tags, ...right.tags], foldLine),
    topics: distinct([...left.topics, ...right.topics], foldLine),
    emails: distinct([...left.emails, ...right.emails], foldLine),
    phones: distinct([...left.phones, ...right.phones], phoneFold),
    links: distinct([...left.links, ...right.links], foldLine),
    vcard: filled(vcard),
    interactions: entries.map((entry) => withoutPair(entry, left.id, right.id)),
    promises: unitedById(left.promises, right.promises, onePromise),
  };
}

/** Ties to other people, and how it began; nobody is tied to themselves. */
function mergedTies(pair: MergePair, choices: MergeChoices) {
  const { left, right } = pair;
  const isOther = (id: string | undefined) => id !== left.id && id !== right.id;
  const isBoth = (field: MergeChoice) => sideOf(field, pair, choices) === 'both';
  const introducedBy = isBoth('introducedBy')
    ? left.introducedBy && { ...right.introducedBy, ...left.introducedBy }
    : takenFrom('introducedBy', pair, choices).introducedBy;
  const namesakes = [...new Set([...(left.namesakes ?? []), ...(right.namesakes ?? [])])];
  const related = [...(left.related ?? []), ...(right.related ?? [])];
  return {
    met: isBoth('met') ? { ...right.met, ...left.met } : takenFrom('met', pair, choices).met,
    introducedBy: isOther(introducedBy?.contactId) ? introducedBy : undefined,
    related: filled(relationsOnceEach(related.filter(({ contactId }) => isOther(contactId)))),
    namesakes: filled(namesakes.filter(isOther)),
  };
}

function oneEntry(left: Interaction, right: Interaction): Interaction {
  return withFields<Interaction>(
    { ...left, ...mergeChanges<Partial<Interaction>>({}, left, right) },
    {
      gave: [...left.gave, ...missing(left.gave, right.gave)],
      received: [...left.received, ...missing(left.received, right.received)],
      note: joinedText([left.note, right.note]),
    },
  );
}

function missing(known: readonly Exchange[], others: readonly Exchange[]): Exchange[] {
  return others.filter((other) => !known.some((exchange) => sameValue(exchange, other)));
}

function onePromise(left: ContactPromise, right: ContactPromise): ContactPromise {
  return { ...left, ...mergeChanges<Partial<ContactPromise>>({}, left, right) };
}

/** Whoever was there with the other of the pair was there alone. */
function withoutPair(entry: Interaction, left: string, right: string): Interaction {
  const others = entry.with?.filter((id) => id !== left && id !== right);
  return entry.with ? withFields<Interaction>(entry, { with: others && filled(others) }) : entry;
}

function unitedById<T extends { id: string }>(
  left: readonly T[],
  right: readonly T[],
  unite: (left: T, right: T) => T,
): T[] {
  const others = new Map(right.map((item) => [item.id, item]));
  const kept = left.map((item) => {
    const other = others.get(item.id);
    others.delete(item.id);
    return other ? unite(item, other) : item;
  });
  return [...kept, ...others.values()];
}

function filled<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}
