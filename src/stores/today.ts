import { atom, onMount } from 'nanostores';
import { dayAt, type Day, type Instant } from '../domain/day.ts';
import { keepNote, readNote } from './browser-note.ts';

/** The one clock. @returns UTC ISO instant */
export function now(): Instant {
  return new Date().toISOString();
}

/** Gives a UUID for a new record. */
export function newId(): string {
  return crypto.randomUUID();
}

const DAY_START = 'enishi.dayStart';

/** Minutes after midnight at which the visitor's day starts; mirrored here for the first paint. */
function dayStart(): number {
  const minutes = Number(readNote(DAY_START) ?? 0);
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= 360 ? minutes : 0;
}

/** Keeps the day start where the clock can read it without waiting for the records. */
export function mirrorDayStart(minutes: number): void {
  keepNote(DAY_START, String(minutes));
  $today.set(readToday());
}

/** Gives the visitor's day now. */
export function readToday(): Day {
  return dayOf(now());
}

/** Gives the visitor's day at an instant; its UTC date is another one for part of every day. */
export function dayOf(instant: Instant): Day {
  const date = new Date(instant);
  return dayAt(
    {
      year: date.getFullYear(),
      month: date.getMonth() + 1,
      day: date.getDate(),
      hour: date.getHours(),
      minute: date.getMinutes(),
    },
    dayStart(),
  );
}

/** Gives the time of day of an instant where the visitor is. @example '09:30' */
export function timeOf(instant: Instant): string {
  const date = new Date(instant);
  return [date.getHours(), date.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':');
}

/** The visitor's day; turns while a page stays open, and when a sleeping tab wakes. */
export const $today = atom<Day>(readToday());

onMount($today, () => {
  const turn = () => $today.set(readToday());
  turn();
  if (typeof document === 'undefined') return undefined;
  const timer = setInterval(turn, 30_000);
  document.addEventListener('visibilitychange', turn);
  addEventListener('pageshow', turn);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', turn);
    removeEventListener('pageshow', turn);
  };
});
