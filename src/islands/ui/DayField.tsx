import { useId } from 'preact/hooks';
import { isDay, type Day } from '../../domain/day.ts';

interface Props {
  label: string;
  value?: Day | undefined;
  onInput: (day: Day | undefined) => void;
  hint?: string | undefined;
  error?: string | undefined;
  id?: string | undefined;
  /** Days at one press, such as today and yesterday. */
  quick?: readonly { label: string; day: Day }[] | undefined;
}

/** A day, by one press or by date. */
export function DayField({ label, value, onInput, hint, error, id: given, quick = [] }: Props) {
  const own = useId();
  const id = given ?? own;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field" data-width="medium">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="chips">
        {quick.map((choice) => (
          <button
            key={choice.day}
            type="button"
            class="chip"
            aria-pressed={choice.day === value}
            onClick={() => onInput(choice.day)}
          >
            {choice.label}
          </button>
        ))}
        <input
          id={id}
          type="date"
          value={value ?? ''}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={described || undefined}
          onInput={({ currentTarget: { value: text } }) => onInput(isDay(text) ? text : undefined)}
        />
      </div>
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
