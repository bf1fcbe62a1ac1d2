import type { ImportItem } from '../../domain/people-import.ts';
import { fill } from '../../i18n/format.ts';
import { fieldWords } from '../duplicates/field-words.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { nameOf } from '../ui/shown-name.ts';
import type { ImportKit } from './import-kit.ts';

interface Props {
  kit: ImportKit;
  item: ImportItem;
}

/** Who someone in doubt is: one of those they resemble, someone new, or nobody for now. */
export function WhoIsIt({ kit, item }: Props) {
  const { t, compare, choiceOf, onChoose } = kit;
  const choice = choiceOf(item);
  const known = item.candidates.flatMap((id) => compare.people.get(id) ?? []);
  const options = known.map((person) => {
    const work = fieldWords('organization', person, compare);
    const label = fill(t.isKnown, { name: nameOf(compare, person) });
    return { value: person.id, label: work ? `${label} · ${work}` : label };
  });
  return (
    <ChoiceField
      legend={fill(t.whoIs, { name: nameOf(compare, item.person) })}
      value={choice.as}
      options={[
        ...options,
        { value: 'new', label: t.isNew },
        { value: 'leave-out', label: t.isLeftOut },
      ]}
      onChange={(as) => onChoose(item, { ...choice, as })}
    />
  );
}
