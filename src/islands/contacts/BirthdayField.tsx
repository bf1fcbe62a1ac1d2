import type { BirthdayParts } from '../../domain/birthday.ts';
import type { NameLocale } from '../../domain/name.ts';
import type { FormKit } from './form-kit.ts';

interface Props {
  kit: FormKit;
}

const ORDER: Record<NameLocale, (keyof BirthdayParts)[]> = {
  en: ['day', 'month', 'year'],
  ja: ['year', 'month', 'day'],
};

/**
 * A known day is typed, not searched in a calendar: three fields in the language's order. A Japanese
 * year may be one of an era, which takes letters.
 */
export function BirthdayField({ kit: { t, locale, draft, onChange, faults } }: Props) {
  const labels = { year: t.year, month: t.month, day: t.dayOfMonth };
  const error = faults?.birthday && t.faults.birthday;
  return (
    <fieldset
      class="field"
      id="person-birthday"
      tabIndex={-1}
      aria-describedby={`person-birthday-hint${error ? ' person-birthday-error' : ''}`}
    >
      <legend>{t.birthday}</legend>
      <p class="hint" id="person-birthday-hint">
        {t.birthdayHint}
      </p>
      <div class="birthday">
        {ORDER[locale].map((part) => (
          <label key={part} class={part}>
            <span>{labels[part]}</span>
            <input
              type="text"
              inputMode={part === 'year' && locale === 'ja' ? 'text' : 'numeric'}
              autocomplete="off"
              value={draft.birthday[part]}
              aria-invalid={error ? 'true' : undefined}
              onInput={({ currentTarget }) =>
                onChange({ birthday: { ...draft.birthday, [part]: currentTarget.value } })
              }
            />
          </label>
        ))}
      </div>
      {error && (
        <p class="error" id="person-birthday-error">
          {error}
        </p>
      )}
    </fieldset>
  );
}
