import { registerWorker } from '../../offline/register.ts';

/** So long after a page is done its tools have come, in milliseconds. */
const CALM_MS = 2000;

/**
 * Keeps the site on this device once the page is done, where the browser and the visitor's plan allow it.
 * A first visit fetches no code for it: what tells of newer versions comes when the worker serves the page.
 */
export function startOffline(): void {
  if (!import.meta.env.OFFLINE || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    if (navigator.serviceWorker.controller) void follow();
    else setTimeout(() => void keep(), CALM_MS);
  });
}

async function keep(): Promise<void> {
  const connection: unknown = Reflect.get(navigator, 'connection');
  const savesData = connection instanceof Object && Reflect.get(connection, 'saveData') === true;
  // Refused, or the server is out of reach: the site works from the network.
  if (!savesData) await registerWorker().catch(() => undefined);
}

async function follow(): Promise<void> {
  const notice = document.getElementById('new-version');
  const { followUpdates } = await import('../../offline/follow-updates.ts');
  await followUpdates({
    show: () => notice?.removeAttribute('hidden'),
    hide: () => notice?.setAttribute('hidden', ''),
    onTake: (take) => notice?.querySelector('button')?.addEventListener('click', take),
  });
}
