import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string | undefined;
  value: number;
  most: number;
  onChange: (value: number) => void;
}

/** A whole number from one on; what is no number leaves the last one standing. */
export function NumberField({ label, hint, value, most, onChange }: Props) {
  const id = useId();
  return (
    <div class="field" data-width="short">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="number"
        min={1}
        max={most}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ currentTarget }) => {
          const typed = Math.round(Number(currentTarget.value));
          const kept = typed >= 1 ? Math.min(most, typed) : value;
          currentTarget.value = String(kept);
          onChange(kept);
        }}
      />
    </div>
  );
}
