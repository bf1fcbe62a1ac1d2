import { useId } from 'preact/hooks';
import { TextField } from './TextField.tsx';

interface Props {
  label: string;
  /** The button that adds a place. */
  addLabel: string;
  values: readonly string[];
  onChange: (values: string[]) => void;
  type?: 'text' | 'email' | 'tel' | 'url' | undefined;
  hint?: string | undefined;
  /** The error of a place. */
  errorAt?: ((place: number) => string | undefined) | undefined;
  id?: string | undefined;
}

/** A text field for each of several values; the first place is always there. */
export function ListField(props: Props) {
  const { label, addLabel, values, onChange, type, hint, errorAt } = props;
  const own = useId();
  const id = props.id ?? own;
  const places = values.length > 0 ? values : [''];
  const isFull = places.every((text) => text.trim() !== '');
  return (
    <div class="stack">
      {places.map((text, place) => (
        <TextField
          key={place}
          id={`${id}-${place}`}
          type={type}
          label={place === 0 ? label : `${label} ${place + 1}`}
          hint={place === 0 ? hint : undefined}
          value={text}
          error={errorAt?.(place)}
          onInput={(value) => onChange(places.map((old, index) => (index === place ? value : old)))}
        />
      ))}
      {isFull && (
        <div>
          <button type="button" class="text-button small" onClick={() => onChange([...places, ''])}>
            {addLabel}
            <span class="visually-hidden"> {label}</span>
          </button>
        </div>
      )}
    </div>
  );
}
