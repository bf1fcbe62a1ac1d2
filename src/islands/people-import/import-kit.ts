import type { Contact } from '../../domain/contact.ts';
import { importConflicts, importedInto } from '../../domain/imported-into.ts';
import type { ImportItem } from '../../domain/people-import.ts';
import { sameValue } from '../../domain/merge.ts';
import type { PeopleImportMessages } from '../../i18n/messages/people-import.ts';
import type { ImportChoice } from '../../stores/people-import.ts';
import type { DuplicatesKit } from '../duplicates/duplicates-kit.ts';
import { COMPARED_FIELDS, fieldWords } from '../duplicates/field-words.ts';

/** What every part of the preview reads: its words, those of a comparison, and what was decided. */
export interface ImportKit {
  t: PeopleImportMessages;
  compare: DuplicatesKit;
  choiceOf: (item: ImportItem) => ImportChoice;
  onChoose: (item: ImportItem, choice: ImportChoice) => void;
}

/** A field of someone known, as it is and as the file would have it. */
export interface FieldChange {
  field: (typeof COMPARED_FIELDS)[number];
  before: string | undefined;
  after: string | undefined;
}

/** Lists what an import adds to someone without asking. */
export function additionsTo(known: Contact, item: ImportItem, kit: DuplicatesKit): FieldChange[] {
  const after = importedInto({ left: known, right: item.person }, {}, () => '');
  const open: readonly string[] = importConflicts(known, item.person);
  return COMPARED_FIELDS.filter((field) => !open.includes(field))
    .map((field) => ({
      field,
      before: fieldWords(field, known, kit),
      after: fieldWords(field, after, kit),
    }))
    .filter(({ before, after: next }) => !sameValue(before, next));
}
