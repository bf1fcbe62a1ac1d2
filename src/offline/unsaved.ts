const FIELDS = 'input:not([type="search"], [type="file"], [data-preference]), textarea, select';

/** Each field that was entered, with what stood in it then. */
const entered = new Map<HTMLElement, string>();
/** Forms that were written in and not sent: what was chosen there may stand in no field. */
const begun = new Set<HTMLFormElement>();

/** Remembers what a field holds when it is entered, and which forms are begun. */
export function followFields(): void {
  const { activeElement } = document;
  // Entered before anyone looked: whatever it holds may be new.
  if (activeElement instanceof HTMLElement && activeElement.matches(FIELDS)) {
    entered.set(activeElement, '');
  }
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches(FIELDS) || entered.has(target)) return;
    entered.set(target, contentOf(target));
  });
  document.addEventListener('input', ({ target }) => {
    const form = target instanceof HTMLElement && target.matches(FIELDS) && target.closest('form');
    if (form) begun.add(form);
  });
  document.addEventListener('submit', ({ target }) => {
    if (target instanceof HTMLFormElement) begun.delete(target);
  });
}

/**
 * True while something may be lost with the page: an open dialog, a form begun, a field that holds
 * something else than before it was entered.
 */
export function isUnsaved(): boolean {
  const isOpen = document.querySelector('dialog:modal') !== null;
  const isBegun = [...begun].some((form) => form.isConnected);
  const isWritten = [...entered].some(([field, before]) => {
    const content = contentOf(field);
    return field.isConnected && content !== before && content !== '';
  });
  return isOpen || isBegun || isWritten;
}

function contentOf(field: HTMLElement): string {
  if (field instanceof HTMLInputElement) {
    return /checkbox|radio/.test(field.type) ? String(field.checked) : field.value;
  }
  const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
  return isText ? field.value : '';
}
