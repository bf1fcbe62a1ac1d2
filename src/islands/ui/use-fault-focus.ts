import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const FAULTY = '[aria-invalid], [data-fault] :is(input, button)';

/**
 * Lets a form show its faults once it was pressed, and then moves the focus to the first of them, however
 * far above the button it stands.
 */
export function useFaultFocus() {
  const form = useRef<HTMLFormElement>(null);
  const [times, setTimes] = useState(0);
  useLayoutEffect(() => {
    if (times > 0) form.current?.querySelector<HTMLElement>(FAULTY)?.focus();
  }, [times]);
  return {
    form,
    isAsked: times > 0,
    ask: () => setTimes(times + 1),
    forget: () => setTimes(0),
  };
}
