import { atom } from 'nanostores';
import { $problem } from './open.ts';

/** Writes that are under way. A page is not left before they are complete. */
const $pending = atom(0);

/** Counts a write as under way until it settled. */
export async function whilePending<T>(work: () => Promise<T>): Promise<T> {
  $pending.set($pending.get() + 1);
  try {
    return await work();
  } finally {
    $pending.set($pending.get() - 1);
  }
}

/** Resolves when no write is under way. */
function allWritten(): Promise<void> {
  return new Promise((resolve) => {
    const stop = $pending.subscribe((pending) => {
      if (pending > 0) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
}

/** Holds links until writes completed, and asks before the tab is closed over one. */
function guardLeaving(): void {
  addEventListener('beforeunload', (event) => {
    if ($pending.get() > 0) event.preventDefault();
  });
  document.addEventListener('enishi:reload', (event) => {
    if (event instanceof CustomEvent) event.detail.waitFor(allWritten());
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : undefined;
    if ($pending.get() === 0 || !(link instanceof HTMLAnchorElement)) return;
    if (event.button !== 0 || event.ctrlKey || event.metaKey || link.target) return;
    event.preventDefault();
    const before = $problem.get();
    // Where a write was refused the page stays, with the notice and what was typed.
    void allWritten().then(() => $problem.get() === before && location.assign(link.href));
  });
}

if (typeof document !== 'undefined') guardLeaving();
