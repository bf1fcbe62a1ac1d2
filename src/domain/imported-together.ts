import { newContact, newInteraction, type Contact } from './contact.ts';
import { leftOvers } from './contact-leftover.ts';
import { importConflicts, importedInto } from './imported-into.ts';
import type { ImportedPerson, ImportStamp } from './imported-person.ts';
import { joinedText } from './joined-text.ts';
import { PLAIN_CHOICES } from './merge-choice.ts';
import { withFields } from './record.ts';
import { idKey } from './source-key.ts';
import { canonical } from './record-join.ts';

/** Someone of the files, as the record they would have. */
export interface FilePerson {
  /** Every line that tells of them, in whichever file. */
  lines: number[];
  person: Contact;
  /** What programs know them by, our own id first. */
  ids: string[];
}

/**
 * Makes one record of what tells of one person: the same card in two files is not two people. What is
 * known by an id is joined by it, as long as the names agree (programs have given one id to many); all
 * else only where every word is equal. It stops after each, so that whoever calls can tell how far it is.
 */
export function* filePeople(
  people: readonly ImportedPerson[],
  stamp: ImportStamp,
): Generator<undefined, FilePerson[]> {
  const found: FilePerson[] = [];
  const known = new Map<string, FilePerson>();
  const keyOf = equalKey();
  for (const told of people) {
    yield;
    const person = importedContact(told, stamp);
    const ids = idsOf(told);
    const keys = ids.length > 0 ? ids.map((id) => `id ${id}`) : [keyOf(told)];
    const same = keys
      .flatMap((key) => known.get(key) ?? [])
      .find((other) => !importConflicts(other.person, person).includes('name'));
    const one = same ? together(same, { lines: told.lines, person, ids }) : undefined;
    const kept = one ?? { lines: told.lines, person, ids };
    if (!one) found.push(kept);
    for (const key of keys) if (!known.has(key)) known.set(key, kept);
  }
  return found;
}

function idsOf({ ownId, sourceId }: ImportedPerson): string[] {
  return [...new Set([ownId, sourceId].flatMap((id) => (id ? [idKey(id)] : [])))];
}

/** What a file may say of someone once, so that two files may differ. */
const OF_ONE_VALUE: ReadonlySet<string> = new Set([...PLAIN_CHOICES, 'met']);

/** Puts the second into the first; a value that the first says otherwise goes into the note. */
function together(first: FilePerson, second: FilePerson): FilePerson {
  const { person } = second;
  const joined = importedInto({ left: first.person, right: person }, {}, () => '');
  const gone = leftOvers({ left: person, right: person }, joined)
    .filter(({ field }) => OF_ONE_VALUE.has(field))
    .flatMap(({ values }) => values.map(({ value }) => value));
  const note = joinedText([joined.note, gone.join('\n')]);
  first.person = withFields<Contact>(joined, { note });
  first.lines = [...first.lines, ...second.lines];
  first.ids = [...new Set([...first.ids, ...second.ids])];
  return first;
}

/**
 * Equal words are one person, but a name alone is not enough within one file: two rows may be two
 * people. The second of a file is then the second of the other.
 */
function equalKey(): (told: ImportedPerson) => string {
  const counts = new Map<string, number>();
  return ({ input, entries, file = '' }) => {
    const key = canonical([input, entries]);
    if (Object.keys(input).length > 1 || entries.length > 0) return key;
    const place = canonical([file, key]);
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    return `${key} ${count}`;
  };
}

/** Builds the record that someone of a file would have: our own cards tell of entries in two places. */
function importedContact({ input, entries }: ImportedPerson, { newId, now }: ImportStamp): Contact {
  const told = entries.map((entry) => newInteraction(entry, { id: newId(), now }));
  const interactions = [...(input.interactions ?? []), ...told];
  return newContact({ ...input, interactions }, { id: newId(), now });
}
