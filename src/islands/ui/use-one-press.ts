import { useRef } from 'preact/hooks';

/**
 * Gives a function that runs one act at a time: a second press while the first is being written would
 * write twice, and leave the undo to the copy. Gives whether the act was kept.
 */
export function useOnePress(): (act: () => Promise<boolean>) => Promise<boolean> {
  const isBusy = useRef(false);
  return async (act) => {
    if (isBusy.current) return false;
    isBusy.current = true;
    try {
      return await act();
    } finally {
      isBusy.current = false;
    }
  };
}
