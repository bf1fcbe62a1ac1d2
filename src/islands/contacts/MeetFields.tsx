import { useMemo } from 'preact/hooks';
import { SETTINGS, type Contact } from '../../domain/contact.ts';
import { DayField } from '../ui/DayField.tsx';
import { PersonPicker } from '../ui/PersonPicker.tsx';
import { RhythmField } from '../ui/RhythmField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { FormKit } from './form-kit.ts';

interface Props {
  kit: FormKit;
  people: ReadonlyMap<string, Contact>;
  /** Nobody introduces themselves. */
  own: string | undefined;
}

/** How the two know each other, and how often to be in touch. */
export function MeetFields({ kit, people, own }: Props) {
  const { t, terms, locale, draft, onChange, faults } = kit;
  const settings = SETTINGS.map((value) => ({ value, label: terms.settings[value] }));
  const others = useMemo(() => [...people.values()].filter(({ id }) => id !== own), [people, own]);
  return (
    <fieldset class="stack">
      <legend>{t.how}</legend>
      <div class="fields">
        <SelectField
          label={t.setting}
          value={draft.setting}
          options={[{ value: '', label: terms.notChosen }, ...settings]}
          onChange={(value) =>
            onChange({ setting: SETTINGS.find((known) => known === value) ?? '' })
          }
        />
        <DayField
          id="person-met"
          label={t.metDay}
          value={draft.metDay}
          error={faults?.met && t.faults['met-future']}
          onInput={(metDay) => onChange({ metDay })}
        />
        <TextField
          label={t.metPlace}
          value={draft.metPlace}
          onInput={(metPlace) => onChange({ metPlace })}
        />
      </div>
      <PersonPicker
        label={t.introducer}
        contacts={others}
        value={draft.introducerId === undefined ? [] : [{ id: draft.introducerId }]}
        onChange={([person]) =>
          onChange({ introducerId: person && 'id' in person ? person.id : undefined })
        }
        locale={locale}
        t={terms.picker}
      />
      <div class="fields">
        <RhythmField
          t={t}
          label={t.rhythm}
          value={draft.cadence}
          onChange={(cadence) => onChange({ cadence })}
        />
        <div class="field">
          <label class="choice">
            <input
              type="checkbox"
              checked={draft.resting}
              aria-describedby="resting-hint"
              onChange={() => onChange({ resting: !draft.resting })}
            />
            <span>{t.resting}</span>
          </label>
          <p class="hint" id="resting-hint">
            {t.restingHint}
          </p>
        </div>
      </div>
    </fieldset>
  );
}
