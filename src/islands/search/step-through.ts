import { isConverting } from '../ui/is-converting.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Moves the focus with the arrow keys from the field through what was found, and back. */
export function stepThrough(event: KeyboardEvent, panel: HTMLElement | null): void {
  const step = STEPS[event.key];
  if (!panel || !step || isConverting(event) || event.altKey || event.shiftKey) return;
  const places = [...panel.querySelectorAll<HTMLElement>('input, a, button')];
  const at = places.findIndex((place) => place === document.activeElement);
  event.preventDefault();
  places[at + step]?.focus();
}
