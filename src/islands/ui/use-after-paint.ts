import { useEffect, useState } from 'preact/hooks';

/** Gives a value once the frame with it is painted, so that no key waits for what follows from it. */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  // Effects run after the paint.
  useEffect(() => setPainted(() => value), [value]);
  return painted;
}
