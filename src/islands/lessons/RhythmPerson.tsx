import type { Contact } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import { displayName } from '../../domain/name.ts';
import { rungOf } from '../../domain/rung.ts';
import { SUGGESTED_CADENCE, warmthOf } from '../../domain/warmth.ts';
import { fill, formatRelativeDays } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { contactPath } from '../../i18n/paths.ts';
import { patchContact } from '../../stores/contacts.ts';
import { RungMark } from '../ui/RungMark.tsx';
import { SelectField } from '../ui/SelectField.tsx';

interface Props {
  t: ToolsMessages['rhythm'];
  locale: Locale;
  today: Day;
  contact: Contact;
}

const RHYTHMS = ['', '14', '30', '60', '90', '180', '365', 'none'] as const;
const RESTING = 'resting';

/** One person: how deep, how warm, and how often to be in touch. */
export function RhythmPerson({ t, locale, today, contact }: Props) {
  const name = displayName(contact.name, locale, true);
  const { rung } = rungOf(contact);
  const { state, days } = warmthOf(contact, today);
  const value = contact.resting ? RESTING : String(contact.cadence ?? '');
  const options = [
    ...RHYTHMS.map((rhythm) => ({ value: String(rhythm), label: t.rhythms[rhythm] })),
    { value: RESTING, label: t.resting },
  ];
  const isOwn = options.every((option) => option.value !== value);
  const own = isOwn ? [{ value, label: fill(t.days, { n: value }) }] : [];
  return (
    <li class="stack">
      <div>
        <a href={contactPath(locale, contact.id)}>{name}</a>{' '}
        <span class="note">
          <RungMark rung={rung} /> {rung ? t.rungs[rung] : t.rungNone}
          {value !== '' && ` · ${t.warmth[state]}`}
        </span>
        {rung && (
          <p class="note">
            {days === undefined
              ? t.never
              : fill(t.last, { when: formatRelativeDays(locale, -days) })}
          </p>
        )}
      </div>
      <SelectField
        label={fill(t.label, { name })}
        hint={rung && fill(t.suggested, { n: SUGGESTED_CADENCE[rung] })}
        value={value}
        options={[...options, ...own]}
        onChange={(next) => void patchContact(contact.id, rhythmOf(next))}
      />
    </li>
  );
}

function rhythmOf(value: string): RhythmPatch {
  if (value === RESTING) return { resting: true };
  if (value === '') return { resting: undefined, cadence: undefined };
  return { resting: undefined, cadence: value === 'none' ? value : Number(value) };
}

interface RhythmPatch {
  resting?: boolean | undefined;
  cadence?: number | 'none' | undefined;
}
