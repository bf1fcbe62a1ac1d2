import { fill } from '../../i18n/format.ts';
import type { ContactsMessages } from '../../i18n/messages/contacts.ts';
import { SelectField } from '../ui/SelectField.tsx';

interface Props {
  t: ContactsMessages;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
}

const RHYTHMS = ['', '14', '30', '60', '90', '180', '365', 'none'] as const;

/** How often to be in touch; not at all is a choice too. */
export function RhythmField({ t, value, onChange, hint }: Props) {
  const known = RHYTHMS.map((rhythm) => ({ value: String(rhythm), label: t.rhythms[rhythm] }));
  const isKnown = known.some((option) => option.value === value);
  const own = isKnown ? [] : [{ value, label: fill(t.rhythmDays, { n: value }) }];
  return (
    <SelectField
      label={t.rhythm}
      hint={hint}
      value={value}
      options={[...known, ...own]}
      onChange={onChange}
    />
  );
}
