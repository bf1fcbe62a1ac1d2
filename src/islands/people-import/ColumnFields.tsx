import type { PeopleImportMessages } from '../../i18n/messages/people-import.ts';
import { FIELDS, type Mapping } from '../../stores/people-import.ts';
import type { ReadTable } from '../../stores/people-reading.ts';
import { SelectField } from '../ui/SelectField.tsx';

interface Props {
  t: PeopleImportMessages;
  table: ReadTable;
  onChange: (mapping: Mapping) => void;
}

/** What each column holds; where a program is not known, the visitor says. */
export function ColumnFields({ t, table: { header, mapping }, onChange }: Props) {
  const options = [
    { value: '', label: t.leftOut },
    ...FIELDS.map((value) => ({ value, label: t.fields[value] })),
  ];
  return (
    <fieldset class="field">
      <legend>{t.columns}</legend>
      <p class="hint">{t.columnsLead}</p>
      <div class="column-fields">
        {header.map((name, at) => (
          <SelectField
            key={at}
            label={name || String(at + 1)}
            value={mapping[at] ?? ''}
            options={options}
            onChange={(value) => onChange(withColumn(mapping, at, value))}
          />
        ))}
      </div>
    </fieldset>
  );
}

function withColumn(mapping: Mapping, at: number, value: string): Mapping {
  const field = FIELDS.find((each) => each === value);
  const others = Object.entries(mapping).filter(([place]) => Number(place) !== at);
  return Object.fromEntries(field ? [...others, [at, field]] : others);
}
