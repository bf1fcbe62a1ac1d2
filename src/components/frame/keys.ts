import { readPreference, writePreference } from './preference.ts';

const SEQUENCE_MS = 1500;
const FIELDS = 'input, textarea, select, [contenteditable]';

/**
 * Single keys. `?` opens the list, `z` asks for an undo, and any other key, or two in a row
 * (`g t`), presses the element whose `data-press-key` names it. Silent while a field has the focus,
 * while a word is being composed, with a modifier, or when switched off. Ctrl K, which is no single
 * key, opens the search from anywhere but a dialog.
 */
export function startKeys(): void {
  let first = '';
  let firstAt = 0;

  document.addEventListener('keydown', (event) => {
    if (isSearchKey(event)) {
      event.preventDefault();
      if (!document.querySelector('dialog:modal')) document.getElementById('search')?.click();
      return;
    }
    if (!isSingleKey(event) || readPreference('shortcuts') === 'off') return;
    const isSecond = first !== '' && event.timeStamp - firstAt < SEQUENCE_MS;
    const keys = isSecond ? `${first} ${event.key}` : event.key;
    first = isSecond || event.key !== 'g' ? '' : event.key;
    firstAt = event.timeStamp;
    if (press(keys)) event.preventDefault();
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-open]')) {
    button.addEventListener('click', () => openHelp());
  }
  startSwitch();
}

/** Ctrl K, on an Apple keyboard ⌘K: there Ctrl K deletes to the end of a line. */
function isSearchKey({ key, ctrlKey, metaKey, shiftKey, altKey, isComposing }: KeyboardEvent) {
  const isHeld = /Mac|iP/.test(navigator.platform) ? metaKey : ctrlKey;
  return key.toLowerCase() === 'k' && isHeld && !shiftKey && !altKey && !isComposing;
}

function isSingleKey(event: KeyboardEvent): boolean {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) {
    return false;
  }
  return !(event.target instanceof Element && event.target.closest(FIELDS));
}

function press(keys: string): boolean {
  const modal = document.querySelector('dialog:modal');
  if (keys === '?' && !modal) return openHelp();
  const place = modal ?? document;
  const targets = [...place.querySelectorAll<HTMLElement>('[data-press-key]')].filter(
    ({ dataset }) => dataset['pressKey'] === keys,
  );
  // A page's own field comes before the frame: `/` finds in the list where there is one.
  const target = targets.find((element) => element.closest('main')) ?? targets[0];
  if (target) {
    if (target.matches(FIELDS)) target.focus();
    else target.click();
    return true;
  }
  if (keys !== 'z') return false;
  document.dispatchEvent(new CustomEvent('enishi:undo'));
  return true;
}

function openHelp(): boolean {
  const help = document.querySelector<HTMLDialogElement>('dialog#keys');
  if (!help) return false;
  const state = readPreference('shortcuts') === 'off' ? 'off' : 'on';
  for (const note of help.querySelectorAll<HTMLElement>('[data-when-keys]')) {
    note.hidden = note.dataset['whenKeys'] !== state;
  }
  if (!help.open) help.showModal();
  return true;
}

function startSwitch(): void {
  const control = document.querySelector<HTMLInputElement>('input[data-preference="shortcuts"]');
  if (!control) return;
  control.checked = readPreference('shortcuts') !== 'off';
  control.addEventListener('change', () => {
    writePreference('shortcuts', control.checked ? 'on' : 'off');
  });
}
