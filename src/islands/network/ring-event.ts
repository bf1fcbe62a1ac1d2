/**
 * An event that the box of the picture hears for its dots: an SVG that listens for the focus is a stop
 * of the Tab key itself in some browsers.
 */
export type RingEvent<E extends Event> = E & { currentTarget: HTMLElement };

/** Gives the place, in the list, of the dot that an event is about. */
export function dotOf({ target }: Event): number | undefined {
  const dot = target instanceof Element ? target.closest('[data-at]') : null;
  return dot ? Number(dot.getAttribute('data-at')) : undefined;
}
