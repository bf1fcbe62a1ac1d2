import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { SettingsMessages } from '../../i18n/messages/settings.ts';
import { $access } from '../../stores/open.ts';
import { $settings, changeSettings } from '../../stores/settings.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { GroupRhythms } from './GroupRhythms.tsx';

interface Props {
  t: SettingsMessages;
}

/** A day may begin on any half hour from midnight to six. */
const DAY_STARTS = Array.from({ length: 13 }, (_, index) => index * 30);

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The choices that records keep; each is stored as soon as it is made. */
export function SettingsForm({ t }: Props) {
  const settings = useStore($settings, { ssr: 'initial' });
  const access = useStore($access, { ssr: 'initial' });
  const [hydrated, setHydrated] = useState(false);

  useEffect(() => setHydrated(true), []);

  if (!hydrated || access === 'loading') return <p>{t.loading}</p>;
  return (
    <div class="stack">
      <section class="sheet stack" aria-labelledby="calendar">
        <h2 id="calendar">{t.calendar.title}</h2>
        <ChoiceField
          legend={t.calendar.weekStart}
          options={[
            { value: '1', label: t.calendar.weekDays[1] },
            { value: '7', label: t.calendar.weekDays[7] },
          ]}
          value={String(settings.weekStart)}
          onChange={(value) => void changeSettings({ weekStart: value === '7' ? 7 : 1 })}
        />
        <SelectField
          label={t.calendar.dayStart}
          hint={t.calendar.dayStartHint}
          options={DAY_STARTS.map((minutes) => ({ value: String(minutes), label: clock(minutes) }))}
          value={String(settings.dayStart)}
          onChange={(value) => void changeSettings({ dayStart: Number(value) })}
        />
      </section>
      <GroupRhythms t={t.rhythms} />
      <section class="sheet stack" aria-labelledby="habits">
        <h2 id="habits">{t.habits.title}</h2>
        <label class="choice">
          <input
            type="checkbox"
            checked={settings.hideStreak}
            aria-describedby="hide-streak-hint"
            onChange={(event) => void changeSettings({ hideStreak: event.currentTarget.checked })}
          />
          {t.habits.hideStreak}
        </label>
        <p class="hint" id="hide-streak-hint">
          {t.habits.hideStreakHint}
        </p>
      </section>
    </div>
  );
}
