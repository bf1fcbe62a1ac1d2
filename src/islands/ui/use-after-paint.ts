import { useEffect, useRef, useState } from 'preact/hooks';

/** Gives a value once the frame with it is painted, so that no key waits for what follows from it. */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  // Effects run after the paint.
  useEffect(() => setPainted(() => value), [value]);
  return painted;
}

/**
 * Gives what follows from something typed: until that is painted, what followed from it before. Other
 * changes are not kept waiting.
 */
export function useFollowing<T>(typed: unknown, value: T): T {
  const following = useRef(value);
  if (useAfterPaint(typed) === typed) following.current = value;
  return following.current;
}
