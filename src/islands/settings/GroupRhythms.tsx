import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { SETTINGS } from '../../domain/contact.ts';
import { toCadence, type GroupRhythm } from '../../domain/rhythm.ts';
import { fill } from '../../i18n/format.ts';
import type { SettingsMessages } from '../../i18n/messages/settings.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { tagsOf } from '../../stores/people.ts';
import { $rhythms, setGroupRhythm } from '../../stores/rhythms.ts';
import { RhythmField } from '../ui/RhythmField.tsx';
import { SelectField } from '../ui/SelectField.tsx';

interface Props {
  t: SettingsMessages['rhythms'];
}

type Group = Pick<GroupRhythm, 'kind' | 'group'>;

/** How often to be in touch with everyone of a tag or setting; it comes when there are people in one. */
export function GroupRhythms({ t }: Props) {
  const contacts = itemsOf(useStore($contacts, { ssr: 'initial' }));
  const rhythms = useStore($rhythms, { ssr: 'initial' });
  const [chosen, setChosen] = useState<Group>();
  const groups: Group[] = [
    ...SETTINGS.filter((group) => contacts.some(({ setting }) => setting === group)).map(
      (group) => ({ kind: 'setting' as const, group }),
    ),
    ...tagsOf(contacts).map((group) => ({ kind: 'tag' as const, group })),
  ];
  if (groups.length + rhythms.length === 0) return null;

  const isSame = (a: Group, b: Group) => a.kind === b.kind && a.group === b.group;
  const shown: Group[] = [...rhythms];
  if (chosen && !rhythms.some((rule) => isSame(rule, chosen))) shown.push(chosen);
  const free = groups.filter((group) => !shown.some((rule) => isSame(rule, group)));
  const nameOf = ({ kind, group }: Group) => {
    const setting = kind === 'setting' && SETTINGS.find((known) => known === group);
    return setting ? fill(t.from, { group: t.settings[setting] }) : fill(t.tagged, { group });
  };
  return (
    <section class="sheet stack" aria-labelledby="rhythms">
      <h2 id="rhythms">{t.title}</h2>
      <p class="hint">{t.hint}</p>
      {shown.map((group) => (
        <RhythmField
          key={`${group.kind}:${group.group}`}
          t={t}
          label={nameOf(group)}
          value={String(rhythms.find((rule) => isSame(rule, group))?.cadence ?? '')}
          onChange={(value) => void setGroupRhythm(group, toCadence(value))}
        />
      ))}
      {free.length > 0 && (
        <SelectField
          label={t.add}
          value=""
          options={[
            { value: '', label: t.none },
            ...free.map((group, index) => ({ value: String(index), label: nameOf(group) })),
          ]}
          onChange={(index) => setChosen(free[Number(index)])}
        />
      )}
    </section>
  );
}
