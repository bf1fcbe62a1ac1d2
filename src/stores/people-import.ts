import type { Contact } from '../domain/contact.ts';
import type { LeftOverWords } from '../domain/contact-merge.ts';
import { importedInto } from '../domain/imported-into.ts';
import { withTies } from '../domain/imported-ties.ts';
import type { MergeChoices } from '../domain/merge-choice.ts';
import { sameValue } from '../domain/merge.ts';
import type { ImportItem } from '../domain/people-import.ts';
import { keyOf, type Key } from '../domain/records.ts';
import type { Mapping } from '../formats/csv/mapping.ts';
import { currentRecord, touched } from './change.ts';
import { commit } from './commit.ts';

export { FIELDS } from '../formats/csv/chosen-field.ts';
export { SEPARATORS } from '../formats/csv/separator.ts';
export { ENCODINGS } from '../formats/text-encoding.ts';
export type { Mapping };

/** What the visitor decided for one person: whom they are (an id), someone new, or nobody for now. */
export interface ImportChoice {
  as: string | 'new' | 'leave-out';
  sides: MergeChoices;
}

/** Gives what is done with someone where the visitor decided nothing. */
export function defaultChoice({ verdict, candidates: [known] }: ImportItem): ImportChoice {
  const isKnown = verdict === 'same' || verdict === 'changes';
  return { as: isKnown && known ? known : 'new', sides: {} };
}

/** One person and what is done with them. */
export interface ChosenImport {
  item: ImportItem;
  choice: ImportChoice;
}

/** How many people an act really wrote: those who are new, and those who were here. */
export interface ImportSums {
  added: number;
  changed: number;
}

/**
 * Brings people in, all in one act with one undo; what the log has is read anew in its transaction.
 * Gives what was written; nothing where it could not be kept.
 */
export async function importPeople(
  chosen: readonly ChosenImport[],
  words: LeftOverWords,
): Promise<ImportSums | undefined> {
  const idOf = chosenIds(chosen);
  const wanted = chosen.filter(({ choice }) => choice.as !== 'leave-out');
  const keys = new Set(wanted.map(({ item, choice }) => keyOf('contact', idFor(item, choice))));
  const sums = { added: 0, changed: 0 };
  const isKept = await commit({
    name: 'people-imported',
    lasts: true,
    undoable: true,
    keys: [...keys],
    reducer: (current) => {
      const after = new Map<Key, Contact>();
      const added = new Set<Key>();
      for (const { item, choice } of wanted) {
        const key = keyOf('contact', idFor(item, choice));
        const person = withChosenTies(item, idOf);
        const known = after.get(key) ?? currentRecord(current, 'contact', idFor(item, choice));
        // Here already where the same people come in a second time, as by a second press.
        if (choice.as === 'new' && !known) after.set(key, person);
        if (choice.as === 'new' && !known) added.add(key);
        // Erased in another tab meanwhile: nobody is there to add to.
        if (choice.as === 'new' || !known) continue;
        const contact = importedInto({ left: known, right: person }, choice.sides, words);
        if (!sameValue(contact, known)) after.set(key, touched(known, contact));
      }
      Object.assign(sums, { added: added.size, changed: after.size - added.size });
      return after;
    },
  });
  return isKept ? sums : undefined;
}

function idFor({ person }: ImportItem, { as }: ImportChoice): string {
  return as === 'new' ? person.id : as;
}

/** Whom everyone of the files is in the end, by the id they would have as someone new. */
function chosenIds(chosen: readonly ChosenImport[]): Map<string, string> {
  return new Map(
    chosen
      .filter(({ choice }) => choice.as !== 'leave-out')
      .map(({ item, choice }) => [item.person.id, idFor(item, choice)]),
  );
}

/** Leads the ties of someone to those whom the visitor chose; to nobody who was left out. */
function withChosenTies({ person, ties }: ImportItem, idOf: ReadonlyMap<string, string>): Contact {
  return withTies(person, (id) => {
    const fileId = ties[id];
    return fileId === undefined ? id : idOf.get(fileId);
  });
}

/** Tells whether bringing someone in as chosen writes anything. @param known whom they are said to be */
export function isWritten({ item, choice }: ChosenImport, known: Contact | undefined): boolean {
  if (choice.as === 'leave-out') return false;
  if (choice.as === 'new' || !known) return choice.as === 'new';
  const after = importedInto({ left: known, right: item.person }, choice.sides, () => '');
  return !sameValue(after, known);
}
