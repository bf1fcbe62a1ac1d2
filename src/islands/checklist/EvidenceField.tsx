import { useStore } from '@nanostores/preact';
import type { Day } from '../../domain/day.ts';
import { entriesOn, type Evidence } from '../../domain/evidence.ts';
import { contactPath } from '../../i18n/paths.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { shownName } from '../ui/shown-name.ts';
import type { HabitPartKit } from './habit-kit.ts';

interface Props {
  kit: HabitPartKit;
  day: Day;
  /** The entry's id. */
  value: string | undefined;
  onChange: (interactionId: string | undefined) => void;
}

/** The entry of the log that a mark stands for; it comes where that day has one. */
export function EvidenceField({ kit, day, value, onChange }: Props) {
  const { words, terms, locale } = kit;
  const entries = entriesOn(itemsOf(useStore($contacts, { ssr: 'initial' })), day);
  if (entries.length === 0) return null;
  const nameOf = ({ contact, entry }: Evidence) =>
    `${terms.interactionKinds[entry.kind]} · ${shownName(contact.name, locale, true)}`;
  const chosen = entries.find(({ entry }) => entry.id === value);
  return (
    <div class="tight">
      <SelectField
        label={words.evidence}
        value={chosen?.entry.id ?? ''}
        options={[
          { value: '', label: terms.notChosen },
          ...entries.map((one) => ({ value: one.entry.id, label: nameOf(one) })),
        ]}
        onChange={(id) => onChange(id || undefined)}
      />
      {chosen && (
        <a href={`${contactPath(locale, chosen.contact.id)}#entry-${chosen.entry.id}`}>
          {nameOf(chosen)}
        </a>
      )}
    </div>
  );
}
