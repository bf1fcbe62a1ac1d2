import { useEffect, useRef } from 'preact/hooks';

/** Where one was away and comes back, what one was at is gone; the focus goes to where it began. */
export function useFocusBack<E extends HTMLElement>(isAway: boolean) {
  const place = useRef<E>(null);
  const wasAway = useRef(false);
  useEffect(() => {
    if (wasAway.current && !isAway) place.current?.focus();
    wasAway.current = isAway;
  }, [isAway]);
  return place;
}
