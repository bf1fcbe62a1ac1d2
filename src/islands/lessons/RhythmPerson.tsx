import type { Contact } from '../../domain/contact.ts';
import { toCadence, type Cadence } from '../../domain/rhythm.ts';
import { rungOf } from '../../domain/rung.ts';
import { SUGGESTED_CADENCE, warmthOf, type WarmthContext } from '../../domain/warmth.ts';
import { fill, formatRelativeDays } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { contactPath } from '../../i18n/paths.ts';
import { patchContact } from '../../stores/contacts.ts';
import { RungMark } from '../ui/RungMark.tsx';
import { RhythmField } from '../ui/RhythmField.tsx';
import { shownName } from '../ui/shown-name.ts';

interface Props {
  t: ToolsMessages['rhythm'];
  locale: Locale;
  context: WarmthContext;
  contact: Contact;
}

const RESTING = 'resting';

/** One person: how deep, how warm, and how often to be in touch. */
export function RhythmPerson({ t, locale, context, contact }: Props) {
  const name = shownName(contact.name, locale, true);
  const { rung } = rungOf(contact);
  const { state, days } = warmthOf(contact, context);
  const value = contact.resting ? RESTING : String(contact.cadence ?? '');
  return (
    <li class="stack">
      <div>
        <a href={contactPath(locale, contact.id)}>{name}</a>{' '}
        <span class="note">
          <RungMark rung={rung} /> {rung ? t.rungs[rung] : t.rungNone}
          {state !== 'none' && ` · ${t.warmth[state]}`}
        </span>
        {rung && (
          <p class="note">
            {days === undefined
              ? t.never
              : fill(t.last, { when: formatRelativeDays(locale, -days) })}
          </p>
        )}
      </div>
      <RhythmField
        t={t}
        label={fill(t.label, { name })}
        hint={rung && fill(t.suggested, { n: SUGGESTED_CADENCE[rung] })}
        value={value}
        more={{ value: RESTING, label: t.resting }}
        onChange={(next) => void patchContact(contact.id, rhythmOf(next))}
      />
    </li>
  );
}

function rhythmOf(value: string): RhythmPatch {
  if (value === RESTING) return { resting: true };
  return { resting: undefined, cadence: toCadence(value) };
}

interface RhythmPatch {
  resting?: boolean | undefined;
  cadence?: Cadence | undefined;
}
