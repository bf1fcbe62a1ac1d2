import { useId, useState } from 'preact/hooks';
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

/** A year that is being typed is the year 2 at first, and 20, and 202. */
const FIRST_DAY = '1900-01-01';

/** A day, by one press or by date; a year that is not whole when one leaves the field goes. */
export function DayField({ label, value, onInput, hint, error, id: given, quick = [] }: Props) {
  const own = useId();
  const id = given ?? own;
  const [typed, setTyped] = useState<string>();
  const take = (text: string) => {
    const isTaken = isDay(text) && text >= FIRST_DAY;
    setTyped(isTaken ? undefined : text);
    onInput(isTaken ? text : undefined);
  };
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
          value={typed ?? value ?? ''}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={described || undefined}
          onInput={({ currentTarget }) => take(currentTarget.value)}
          onBlur={() => setTyped(undefined)}
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
