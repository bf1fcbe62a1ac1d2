import { useOnePress } from './use-one-press.ts';

/**
 * Gives what a form does when it is sent, one sending at a time: a second press, or an Enter that is held
 * down, while the first is being written would write twice.
 */
export function useOneSubmit(act: (event: SubmitEvent) => Promise<unknown>) {
  const once = useOnePress();
  return (event: SubmitEvent) => {
    event.preventDefault();
    void once(async () => {
      await act(event);
      return true;
    });
  };
}
