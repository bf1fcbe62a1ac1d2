import type { Contact, Interaction } from './contact.ts';
import { leftOvers } from './contact-leftover.ts';
import { mergedContact, type LeftOverWords } from './contact-merge.ts';
import { joinedText } from './joined-text.ts';
import { mergeConflicts, type MergeChoices, type MergePair } from './merge-choice.ts';
import { canonical } from './record-join.ts';
import { withFields } from './record.ts';

/**
 * Puts what a file tells of someone into their record: what is missing is filled in, lists are united,
 * and where the two disagree the log's own value (`left`) stays unless the visitor chose the file's.
 * A value of the log that has to go is written into the note by `words`.
 */
export function importedInto(
  { left: known, right: person }: MergePair,
  choices: MergeChoices,
  words: LeftOverWords,
): Contact {
  const pair = withoutKnownEntries(known, person);
  const sides = mergeConflicts(pair).map(({ field }) => [field, choices[field] ?? 'left']);
  const merged = mergedContact(pair, Object.fromEntries(sides), () => '');
  const gone = leftOvers({ left: known, right: known }, merged).map(words).filter(Boolean);
  return withFields<Contact>(merged, {
    createdAt: known.createdAt,
    note: joinedText([merged.note, gone.join('\n')]),
  });
}

/** Lists the fields on which a file and the log disagree. */
export function importConflicts(known: Contact, person: Contact) {
  return mergeConflicts({ left: known, right: person }).map(({ field }) => field);
}

/**
 * Unites the entries that both have by their id, and takes out of the file those that the log has under
 * another id, so that the same file adds nothing twice.
 */
function withoutKnownEntries(known: Contact, person: Contact): MergePair {
  const told = new Map(person.interactions.map((entry) => [entry.id, entry]));
  const ids = new Set(known.interactions.map(({ id }) => id));
  const isOnlyHere = ({ id }: Interaction) => !told.has(id);
  const isOnlyThere = ({ id }: Interaction) => !ids.has(id);
  const others = newEntries(
    person.interactions.filter(isOnlyThere),
    known.interactions.filter(isOnlyHere),
  );
  const interactions = known.interactions.map((entry) => {
    const other = told.get(entry.id);
    return other ? unitedEntry(entry, other) : entry;
  });
  return { left: { ...known, interactions }, right: { ...person, interactions: others } };
}

/** The newer edit of one entry counts, as where two states of the log are joined. */
function unitedEntry(known: Interaction, told: Interaction): Interaction {
  const isNewer = told.updatedAt > known.updatedAt;
  const others = [...new Set([...(known.with ?? []), ...(told.with ?? [])])];
  return withFields<Interaction>(isNewer ? { ...known, ...told } : { ...told, ...known }, {
    createdAt: known.createdAt,
    with: others.length > 0 ? others : undefined,
  });
}

/**
 * Gives the entries that the log has not: each there stands for one alike of the file. One that says no
 * more than its day and kind is also held by one that says more.
 */
function newEntries(told: readonly Interaction[], known: readonly Interaction[]): Interaction[] {
  const unequal = withoutOnes(told, known.map(saidBy), saidBy);
  const left = withoutOnes(known, told.map(saidBy), saidBy);
  const bare = unequal.filter(isBare);
  const newBare = new Set(withoutOnes(bare, left.map(placeOf), placeOf));
  return unequal.filter((entry) => !isBare(entry) || newBare.has(entry));
}

/** Takes out one entry for each key. */
function withoutOnes(
  entries: readonly Interaction[],
  keys: readonly string[],
  keyOf: (entry: Interaction) => string,
): Interaction[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return entries.filter((entry) => {
    const key = keyOf(entry);
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    return count <= 0;
  });
}

function placeOf({ day, kind }: Interaction): string {
  return canonical([day, kind]);
}

function saidBy({ day, kind, note, gave, received }: Interaction): string {
  return canonical([day, kind, note ?? '', gave, received]);
}

function isBare({ note, gave, received }: Interaction): boolean {
  return !note && gave.length === 0 && received.length === 0;
}
