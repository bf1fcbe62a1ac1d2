import { useState } from 'preact/hooks';
import { plural } from '../../i18n/format.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { PersonPicker } from '../ui/PersonPicker.tsx';
import { nameIn, type ReviewKit } from './review-kit.ts';

interface Props {
  kit: ReviewKit;
  legend: string;
  hint: string;
  /** Said where the log offers nobody. */
  none: string;
  offered: readonly { id: string; label: string }[];
  value: readonly string[];
  most: number;
  onChange: (ids: string[]) => void;
}

/** Some of the people whom the log offers, or others, up to a few. */
export function PeopleQuestion({ kit, legend, hint, none, offered, value, most, onChange }: Props) {
  const { t, locale, contacts } = kit;
  const [isFull, setFull] = useState(false);
  const added = value.filter((id) => !offered.some((one) => one.id === id));
  const options = [...offered, ...added.map((id) => ({ id, label: nameIn(kit, id) }))];
  const others = contacts.filter(({ id }) => !options.some((one) => one.id === id));

  const choose = (ids: readonly string[]) => {
    setFull(ids.length > most);
    if (ids.length <= most) onChange([...ids]);
  };
  return (
    <div class="stack">
      <ChoiceField
        legend={legend}
        hint={hint}
        options={options.map(({ id, label }) => ({ value: id, label }))}
        value={[...value]}
        multiple
        onChange={choose}
        error={isFull ? plural(locale, t.full, most) : undefined}
      />
      {options.length === 0 && <p class="note">{none}</p>}
      {others.length > 0 && (
        <PersonPicker
          label={t.someoneElse}
          contacts={others}
          value={[]}
          onChange={([person]) => person && 'id' in person && choose([...value, person.id])}
          locale={locale}
          t={t.picker}
        />
      )}
    </div>
  );
}
