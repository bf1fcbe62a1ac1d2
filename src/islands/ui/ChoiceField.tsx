import { useId } from 'preact/hooks';

interface Shared {
  legend: string;
  options: readonly { value: string; label: string }[];
  hint?: string | undefined;
  error?: string | undefined;
}
interface One extends Shared {
  multiple?: false;
  value: string;
  onChange: (value: string) => void;
}
interface Several extends Shared {
  multiple: true;
  value: readonly string[];
  onChange: (value: string[]) => void;
}
type Props = One | Several;

/** Chips to choose one of (radio buttons) or several of (checkboxes). */
export function ChoiceField(props: Props) {
  const { legend, options, hint, error } = props;
  const name = useId();
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  const isOn = (value: string) =>
    props.multiple ? props.value.includes(value) : props.value === value;
  const choose = (value: string) => {
    if (!props.multiple) props.onChange(value);
    else if (isOn(value)) props.onChange(props.value.filter((item) => item !== value));
    else props.onChange([...props.value, value]);
  };
  return (
    <fieldset
      class="field"
      aria-describedby={described || undefined}
      data-fault={error ? '' : undefined}
    >
      <legend>{legend}</legend>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div class="chips">
        {options.map(({ value, label }) => (
          <label key={value} class="chip">
            <input
              type={props.multiple ? 'checkbox' : 'radio'}
              name={name}
              value={value}
              checked={isOn(value)}
              onChange={({ currentTarget }) => {
                choose(value);
                // A choice that is refused may draw nothing anew.
                if (props.multiple) currentTarget.checked = isOn(value);
              }}
            />
            {label}
          </label>
        ))}
      </div>
      {error && (
        <p class="error" id={`${name}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
