import { useState } from 'preact/hooks';
import { ringStep, type RingStep } from '../../domain/ring-walk.ts';
import type { RingPlace } from '../../domain/rings.ts';
import { dotOf, type RingEvent } from './ring-event.ts';

const STEPS: Readonly<Record<string, RingStep>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'outward',
  ArrowDown: 'inward',
  Home: 'first',
  End: 'last',
};

/**
 * Walks from dot to dot by key. `current` is the one whose name is shown, `stop` the one that the Tab
 * key comes to.
 */
export function useRingWalk(places: readonly RingPlace[]) {
  const [current, setCurrent] = useState<number>();
  const [stop, setStop] = useState(0);

  const onKeyDown = (event: RingEvent<KeyboardEvent>) => {
    const step = STEPS[event.key];
    const from = places[dotOf(event) ?? -1];
    if (!step || !from || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const to = places.indexOf(ringStep(places, from, step));
    event.currentTarget.querySelector<SVGAElement>(`[data-at="${to}"]`)?.focus();
  };
  const onFocusIn = (event: RingEvent<FocusEvent>) => {
    const at = dotOf(event);
    if (at === undefined) return;
    setCurrent(at);
    setStop(at);
  };
  const isThere = current !== undefined && current < places.length;
  return {
    current: isThere ? current : undefined,
    setCurrent,
    stop: Math.min(stop, places.length - 1),
    onKeyDown,
    onFocusIn,
  };
}
