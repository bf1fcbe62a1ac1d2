import { useEffect, useRef } from 'preact/hooks';

/**
 * Gives a function that runs an act, but not while a pointer is down: what a field draws when it is
 * left must not move the button from under the very press that leaves it. A finger leaves after it
 * is lifted, so there the act runs at once.
 */
export function useAfterPress(): (act: () => void) => void {
  const isDown = useRef(false);
  const waiting = useRef<() => void>();

  useEffect(() => {
    const down = () => (isDown.current = true);
    const up = () => {
      isDown.current = false;
      waiting.current?.();
      waiting.current = undefined;
    };
    document.addEventListener('pointerdown', down, true);
    document.addEventListener('pointerup', up, true);
    document.addEventListener('pointercancel', up, true);
    return () => {
      document.removeEventListener('pointerdown', down, true);
      document.removeEventListener('pointerup', up, true);
      document.removeEventListener('pointercancel', up, true);
    };
  }, []);

  return (act) => {
    if (isDown.current) waiting.current = act;
    else act();
  };
}
