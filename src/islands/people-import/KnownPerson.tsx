import type { Contact } from '../../domain/contact.ts';
import { importConflicts } from '../../domain/imported-into.ts';
import type { ImportItem } from '../../domain/people-import.ts';
import { fill, formatList } from '../../i18n/format.ts';
import { ConflictFields } from '../duplicates/ConflictFields.tsx';
import { additionsTo, type ImportKit } from './import-kit.ts';

interface Props {
  kit: ImportKit;
  item: ImportItem;
  known: Contact;
}

/** What a file adds to someone who is here, and the choice of a side where the two disagree. */
export function KnownPerson({ kit, item, known }: Props) {
  const { t, compare, choiceOf, onChoose } = kit;
  const choice = choiceOf(item);
  const additions = additionsTo(known, item, compare);
  const conflicts = importConflicts(known, item.person).map((field) => ({
    field,
    side: choice.sides[field] ?? ('left' as const),
  }));
  const names = additions.map(({ field }) => compare.t.fields[field] ?? field);
  return (
    <>
      {names.length > 0 && <p>{fill(t.addsTo, { fields: formatList(compare.locale, names) })}</p>}
      {conflicts.length > 0 && (
        <>
          <p class="note">{t.sides}</p>
          <ConflictFields
            kit={compare}
            pair={{ left: known, right: item.person }}
            conflicts={conflicts}
            onChoose={(field, side) =>
              onChoose(item, { ...choice, sides: { ...choice.sides, [field]: side } })
            }
          />
        </>
      )}
    </>
  );
}
