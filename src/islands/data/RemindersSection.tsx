import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { REMINDER_KINDS } from '../../domain/reminder.ts';
import { fill, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { reminders as words } from '../../i18n/messages/reminders.ts';
import { $badge, canBadge, chooseBadge } from '../../stores/app-badge.ts';
import { $reminders, calendarFile } from '../../stores/reminders.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { saveFile } from '../ui/save-file.ts';
import { reminderEntry } from './reminder-entry.ts';

interface Props {
  locale: Locale;
}

/** Reminders without a server: a file for the visitor's own calendar, and a number on the icon. */
export function RemindersSection({ locale }: Props) {
  const t = words[locale];
  const reminders = useStore($reminders, { ssr: 'initial' });
  const isBadgeOn = useStore($badge, { ssr: 'initial' });
  const [kinds, setKinds] = useState<readonly string[]>(['promise', 'contact', 'event', 'review']);
  const [said, setSaid] = useState('');

  const save = () => {
    const chosen = reminders.filter(({ kind }) => kinds.includes(kind));
    if (chosen.length === 0) return setSaid(t.nothing);
    const file = calendarFile(chosen.map((reminder) => reminderEntry(reminder, { t, locale })));
    saveFile(file.name, file.text, file.type);
    return setSaid(fill(plural(locale, t.saved, chosen.length), { name: file.name }));
  };
  return (
    <div class="stack">
      <p>{t.lead}</p>
      <ChoiceField
        legend={t.which}
        options={REMINDER_KINDS.map((value) => ({ value, label: t.kinds[value] }))}
        value={kinds}
        multiple
        onChange={setKinds}
      />
      <p>
        <button type="button" class="button quiet" onClick={save}>
          {t.save}
        </button>
      </p>
      <p role="status">{said}</p>
      <p class="note">{t.again}</p>
      <p class="note">{t.howto}</p>
      {canBadge() && (
        <>
          <label class="choice">
            <input
              type="checkbox"
              checked={isBadgeOn}
              aria-describedby="badge-hint"
              onChange={(event) => chooseBadge(event.currentTarget.checked)}
            />
            {t.badge}
          </label>
          <p class="hint" id="badge-hint">
            {t.badgeHint}
          </p>
        </>
      )}
    </div>
  );
}
