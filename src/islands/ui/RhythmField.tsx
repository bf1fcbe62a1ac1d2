import { fill } from '../../i18n/format.ts';
import type { ContactsMessages } from '../../i18n/messages/contacts.ts';
import { SelectField } from './SelectField.tsx';

interface Props {
  t: Pick<ContactsMessages, 'rhythms' | 'rhythmDays'>;
  label: string;
  /** Days, `none`, or empty where nothing is chosen. */
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  /** What stands for nothing chosen, where a group's rhythm decides then. */
  unset?: string | undefined;
  /** A choice beyond the rhythms. */
  more?: { value: string; label: string } | undefined;
}

const RHYTHMS = ['', '14', '30', '60', '90', '180', '365', 'none'] as const;

/** How often to be in touch; not at all is a choice too. */
export function RhythmField({ t, label, value, onChange, hint, unset, more }: Props) {
  const known = RHYTHMS.map((rhythm) => ({
    value: String(rhythm),
    label: rhythm === '' && unset ? unset : t.rhythms[rhythm],
  }));
  const options = more ? [...known, more] : known;
  const isKnown = options.some((option) => option.value === value);
  const own = isKnown ? [] : [{ value, label: fill(t.rhythmDays, { n: value }) }];
  return (
    <SelectField
      label={label}
      hint={hint}
      value={value}
      options={[...options, ...own]}
      onChange={onChange}
    />
  );
}
