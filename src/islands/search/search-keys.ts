import { isConverting } from '../ui/is-converting.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * The arrow keys move the focus from the field through what was found, and back; Escape leaves. While
 * letters are converted all keys are the input method's.
 */
export function pressSearchKey(
  event: KeyboardEvent,
  panel: HTMLElement | null,
  onLeave: () => void,
): void {
  const step = STEPS[event.key];
  const isEnd = event.key === 'Escape';
  if (isConverting(event)) {
    // Safari sends the form with the Enter that ends a conversion.
    if (event.key === 'Enter') event.preventDefault();
    return;
  }
  if (!panel || event.altKey || event.shiftKey || (!step && !isEnd)) return;
  // Escape too: the browser would take the first one to empty the field.
  event.preventDefault();
  if (isEnd) onLeave();
  if (step) moveFocus(panel, step);
}

function moveFocus(panel: HTMLElement, step: number): void {
  const places = [...panel.querySelectorAll<HTMLElement>('input, a, button')];
  const at = places.findIndex((place) => place === document.activeElement);
  places[at + step]?.focus();
}
