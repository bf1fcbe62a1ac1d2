import { useState } from 'preact/hooks';
import { TextField } from '../ui/TextField.tsx';
import { useFaultFocus } from '../ui/use-fault-focus.ts';
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
  const { form, isAsked, ask, forget } = useFaultFocus();
  const submit = useOneSubmit(async () => {
    ask();
    if (text.trim() === '' || !(await onAdd(text.trim()))) return;
    setText('');
    forget();
  });
  return (
    <form ref={form} class="add-line" noValidate onSubmit={submit}>
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
