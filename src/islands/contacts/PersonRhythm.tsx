import { SETTINGS } from '../../domain/contact.ts';
import { groupRhythmOf, toCadence, type GroupRhythm } from '../../domain/rhythm.ts';
import { fill } from '../../i18n/format.ts';
import { pagePath } from '../../i18n/paths.ts';
import { patchContact } from '../../stores/contacts.ts';
import { RhythmField } from '../ui/RhythmField.tsx';
import type { PersonKit } from './person-kit.ts';

interface Props {
  kit: PersonKit;
  hint: string;
}

/** How often to be in touch with this person; where nothing is chosen, which group's rhythm decides. */
export function PersonRhythm({ kit, hint }: Props) {
  const { t, locale, contact, rhythms } = kit;
  const rule = groupRhythmOf(contact, rhythms);
  const byGroup = rule && groupText(kit, rule);
  return (
    <>
      <RhythmField
        t={t}
        label={t.rhythm}
        hint={hint}
        value={String(contact.cadence ?? '')}
        unset={byGroup}
        onChange={(cadence) => void patchContact(contact.id, { cadence: toCadence(cadence) })}
      />
      {byGroup && (
        <p class="note">
          <a href={`${pagePath(locale, 'settings')}#rhythms`}>{t.groupRhythmChange}</a>
        </p>
      )}
    </>
  );
}

function groupText({ t, terms }: PersonKit, { kind, group, cadence }: GroupRhythm): string {
  const named = Object.entries(t.rhythms).find(([value]) => value === String(cadence));
  const rhythm = named?.[1] ?? fill(t.rhythmDays, { n: cadence });
  if (kind === 'tag') return fill(t.groupRhythm.tag, { group, rhythm });
  const setting = SETTINGS.find((known) => known === group);
  return fill(t.groupRhythm.setting, { group: setting ? terms.settings[setting] : group, rhythm });
}
