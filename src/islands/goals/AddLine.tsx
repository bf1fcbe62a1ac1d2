import { useState } from 'preact/hooks';
import { TextField } from '../ui/TextField.tsx';
import { useOneSubmit } from '../ui/use-one-submit.ts';

interface Props {
  label: string;
  action: string;
  fault: string;
  /** Keeps the line; false leaves it in the field. */
  onAdd: (text: string) => Promise<boolean>;
}

/** One line to write and one button that adds it. */
export function AddLine({ label, action, fault, onAdd }: Props) {
  const [text, setText] = useState('');
  const [isAsked, setAsked] = useState(false);
  const submit = useOneSubmit(async () => {
    setAsked(text.trim() === '');
    if (text.trim() !== '' && (await onAdd(text.trim()))) setText('');
  });
  return (
    <form class="add-line" noValidate onSubmit={submit}>
      <TextField
        label={label}
        value={text}
        onInput={setText}
        error={isAsked && !text.trim() ? fault : undefined}
      />
      <button type="submit" class="button quiet small">
        {action}
      </button>
    </form>
  );
}
