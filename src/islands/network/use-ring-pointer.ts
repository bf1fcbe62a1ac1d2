import { useRef } from 'preact/hooks';
import type { RingPlace } from '../../domain/rings.ts';
import { dotOf, type RingEvent } from './ring-event.ts';
import type { RingScale } from './ring-scale.ts';

interface Pointed {
  places: readonly RingPlace[];
  scale: RingScale;
  current: number | undefined;
  setCurrent: (at: number | undefined) => void;
}

/** A pointer this near to a dot, in pixels, means it: dots are smaller than a finger. */
const NEAR = 24;

/**
 * Finds the dot that a pointer means. A finger shows the name first; once it is shown, the dot is a
 * link like any other.
 */
export function useRingPointer({ places, scale, current, setCurrent }: Pointed) {
  const pressed = useRef<{ isFinger: boolean; shown: number | undefined }>();

  const onPointerMove = (event: RingEvent<PointerEvent>) => {
    const at = event.pointerType === 'mouse' ? nearestTo(event) : undefined;
    if (at !== undefined) setCurrent(at);
  };
  const onPointerDown = ({ pointerType }: PointerEvent) => {
    pressed.current = { isFinger: pointerType !== 'mouse', shown: current };
  };
  const onClick = (event: RingEvent<MouseEvent>) => {
    // A key or a screen reader presses without a pointer: it has said the name already.
    if (event.detail === 0 || !pressed.current?.isFinger) return;
    const at = dotOf(event) ?? nearestTo(event);
    if (at === pressed.current.shown) return;
    event.preventDefault();
    setCurrent(at);
  };
  return { onPointerMove, onPointerDown, onClick };

  function nearestTo({ clientX, clientY, currentTarget }: RingEvent<MouseEvent>) {
    const box = currentTarget.getBoundingClientRect();
    const far = places.map((place) =>
      Math.hypot(scale.x(place) + box.left - clientX, scale.y(place) + box.top - clientY),
    );
    const least = Math.min(...far);
    return least <= NEAR ? far.indexOf(least) : undefined;
  }
}
