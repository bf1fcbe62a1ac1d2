import { atom, computed } from 'nanostores';
import { followUps } from '../domain/follow-up.ts';
import { keepNote, readNote } from './browser-note.ts';
import { itemsOf } from './collections.ts';
import { $contacts } from './contacts.ts';
import { $rhythms } from './rhythms.ts';
import { $today } from './today.ts';

const BADGE = 'enishi.badge';

/** Whether the visitor asked for the badge. */
export const $badge = atom(readNote(BADGE) === '1');

/** How many promises of mine are due today or wait. */
const $promisesDue = computed([$contacts, $rhythms, $today], (contacts, rhythms, today) => {
  const found = followUps(itemsOf(contacts), { rhythms, today });
  return found.filter(({ kind, state }) => kind === 'promise' && state !== 'soon').length;
});

/** Tells whether this browser can put a number on the site's icon. */
export function canBadge(): boolean {
  return typeof navigator !== 'undefined' && 'setAppBadge' in navigator;
}

/** Turns the badge on or off in this browser. */
export function chooseBadge(isOn: boolean): void {
  keepNote(BADGE, isOn ? '1' : undefined);
  $badge.set(isOn);
  // The page that keeps the number may not be open.
  if (!isOn && canBadge()) hideBadge();
}

/** Keeps the number on the icon true while a page is open; gives what ends that. */
export function followBadge(): () => void {
  if (!canBadge()) return () => undefined;
  return computed([$badge, $contacts, $promisesDue], (isOn, contacts, due) =>
    contacts.status === 'ready' && isOn ? due : undefined,
  ).subscribe((due) => {
    if (due) showBadge(due);
    else if (due === 0) hideBadge();
  });
}

/** A refusal costs the badge and nothing else. */
function showBadge(count: number): void {
  navigator.setAppBadge(count).catch(() => undefined);
}

function hideBadge(): void {
  navigator.clearAppBadge().catch(() => undefined);
}
