import { ownCaches } from './generations.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written by the build. */
declare const OFFLINE_BUILD: { base: string };

/**
 * Takes the place of the worker where a site is built without offline use: it lets go of every page,
 * drops the saved files and goes itself. It never touches a record.
 */
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(withdraw()));

async function withdraw(): Promise<void> {
  for (const name of await ownCaches(OFFLINE_BUILD.base)) await caches.delete(name);
  await self.registration.unregister();
}
