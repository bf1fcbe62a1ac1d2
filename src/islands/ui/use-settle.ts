import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

/**
 * After an act its button may be gone; the focus goes to the part that shows what came of it, or to the
 * page where the part is gone too.
 */
export function useSettle<E extends HTMLElement>(page?: RefObject<HTMLElement>) {
  const part = useRef<E>(null);
  const settle = async (act: Promise<boolean>): Promise<boolean> => {
    const isKept = await act;
    if (isKept) part.current?.focus();
    // What was written is drawn in a task of its own; the part may go with its last line.
    const seeToPage = () => {
      if (!part.current) page?.current?.focus();
    };
    if (isKept && page) setTimeout(seeToPage);
    return isKept;
  };
  return { part, settle };
}
