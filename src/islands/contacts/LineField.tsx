import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { isConverting } from '../ui/is-converting.ts';

interface Props {
  label: string;
  hint: string;
  value: string;
  onInput: (text: string) => void;
  /** Takes the focus when the dialog around it opens. */
  autofocus?: boolean | undefined;
}

/** Everything about a contact in one line; it grows with what is typed, and Enter keeps it. */
export function LineField({ label, hint, value, onInput, autofocus }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);

  // Not bound to the value: a render would take away what an input method has not settled yet. And not
  // after the paint, when more may have been typed.
  useLayoutEffect(() => {
    if (field.current && field.current.value !== value) field.current.value = value;
  }, [value]);

  // Preact would listen for an event of another spelling.
  useEffect(() => {
    const element = field.current;
    const settle = () => element && onInput(element.value);
    element?.addEventListener('compositionend', settle);
    return () => element?.removeEventListener('compositionend', settle);
  }, [onInput]);

  // The records may come after the dialog: the focus then waits in another field, still empty.
  useEffect(() => {
    const { activeElement: active } = document;
    const isTyping = active instanceof HTMLInputElement && active.value !== '';
    if (autofocus && !isTyping) field.current?.focus();
  }, [autofocus]);

  return (
    <div class="field log-line">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        ref={field}
        id={id}
        rows={1}
        autofocus={autofocus}
        autocomplete="off"
        enterkeyhint="done"
        aria-describedby={`${id}-hint`}
        defaultValue={value}
        onInput={(event) => {
          if (!event.isComposing) onInput(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || isConverting(event)) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
    </div>
  );
}
