import { useRef } from 'preact/hooks';

/** After an act its button may be gone; the focus goes to the part that shows what came of it. */
export function useSettle<E extends HTMLElement>() {
  const part = useRef<E>(null);
  const settle = async (act: Promise<boolean>): Promise<boolean> => {
    const isKept = await act;
    if (isKept) part.current?.focus();
    return isKept;
  };
  return { part, settle };
}
