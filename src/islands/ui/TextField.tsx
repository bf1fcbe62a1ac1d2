import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** A word after the label, such as “required”. */
  mark?: string | undefined;
  id?: string | undefined;
  type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'number' | 'search' | 'password' | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  required?: boolean | undefined;
  lang?: string | undefined;
  autocomplete?: string | undefined;
  /** Suggestions that are offered while typing. */
  list?: readonly string[] | undefined;
  multiline?: boolean | undefined;
  /** Height of a multiline field, in lines. */
  rows?: number | undefined;
  /** The single key that jumps to the field. */
  pressKey?: string | undefined;
  /** A width that fits the content. */
  width?: 'short' | 'medium' | undefined;
}

/** A labelled field for text, with its hint above and its error below. */
export function TextField(props: Props) {
  const { label, value, onInput, mark, type = 'text', hint, error, list, multiline } = props;
  const own = useId();
  const id = props.id ?? own;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    lang: props.lang,
    autocomplete: props.autocomplete,
    'data-press-key': props.pressKey,
    'aria-required': props.required ? ('true' as const) : undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': described || undefined,
  };
  return (
    <div class="field" data-width={props.width}>
      <label for={id}>
        {label}
        {mark && <span class="optional"> {mark}</span>}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {multiline ? (
        <textarea
          {...shared}
          rows={props.rows ?? 3}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          type={type}
          list={list ? `${id}-list` : undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {list && (
        <datalist id={`${id}-list`}>
          {list.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
