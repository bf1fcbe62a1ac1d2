import { useState } from 'preact/hooks';
import { TextField } from '../ui/TextField.tsx';

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
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(text.trim() === '');
    if (text.trim() !== '' && (await onAdd(text.trim()))) setText('');
  };
  return (
    <form class="add-line" noValidate onSubmit={(event) => void submit(event)}>
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
