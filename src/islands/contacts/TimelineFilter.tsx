import { INTERACTION_KINDS } from '../../domain/contact.ts';
import { fill } from '../../i18n/format.ts';
import { SelectField } from '../ui/SelectField.tsx';
import type { PersonKit } from './person-kit.ts';

interface Props {
  kit: PersonKit;
  /** A kind of interaction; empty for all. */
  value: string;
  onChange: (kind: string) => void;
}

/** With fewer entries than this, one look is enough. */
const ENOUGH_TO_FILTER = 8;

/** Narrows a long log to one kind of interaction. */
export function TimelineFilter({ kit: { t, terms, contact }, value, onChange }: Props) {
  const { interactions } = contact;
  const counts = INTERACTION_KINDS.map((kind) => ({
    kind,
    count: interactions.filter((entry) => entry.kind === kind).length,
  })).filter(({ count }) => count > 0);
  if (interactions.length < ENOUGH_TO_FILTER || counts.length < 2) return null;
  return (
    <SelectField
      label={t.timelineShow}
      value={value}
      options={[
        { value: '', label: fill(t.timelineAll, { n: interactions.length }) },
        ...counts.map(({ kind, count }) => ({
          value: kind,
          label: fill(t.timelineKind, { kind: terms.interactionKinds[kind], n: count }),
        })),
      ]}
      onChange={onChange}
    />
  );
}
