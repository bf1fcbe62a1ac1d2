import { useStore } from '@nanostores/preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { DEFAULT_REVIEW_DAY } from '../../domain/settings.ts';
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
        <SelectField
          label={t.calendar.reviewDay}
          options={t.calendar.weekdays.map((label, index) => ({
            value: String(index + 1),
            label,
          }))}
          value={String(settings.reviewDay ?? DEFAULT_REVIEW_DAY)}
          onChange={(value) => void changeSettings({ reviewDay: Number(value) })}
        />
      </section>
      <GroupRhythms t={t.rhythms} />
      <section class="sheet stack" aria-labelledby="habits">
        <h2 id="habits">{t.habits.title}</h2>
        <Switch
          label={t.habits.hideStreak}
          hint={t.habits.hideStreakHint}
          isOn={settings.hideStreak}
          onChange={(hideStreak) => void changeSettings({ hideStreak })}
        />
        <Switch
          label={t.habits.showLoop}
          hint={t.habits.showLoopHint}
          isOn={settings.showLoop ?? false}
          onChange={(showLoop) => void changeSettings({ showLoop })}
        />
      </section>
    </div>
  );
}

interface SwitchProps {
  label: string;
  hint: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** One thing to switch on or off, and what that means. */
function Switch({ label, hint, isOn, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="tight">
      <label class="choice">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      <p class="hint beside-box" id={id}>
        {hint}
      </p>
    </div>
  );
}
