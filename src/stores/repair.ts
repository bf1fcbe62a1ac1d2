/** Throws away what the browser kept of the site's own files; no record is among them. */
async function dropCaches(): Promise<void> {
  // Both are absent outside a secure context.
  if ('caches' in globalThis) {
    const names = await caches.keys();
    await Promise.all(names.map((name) => caches.delete(name)));
  }
}

/** Lets the site start from its server's files again: helpers that stay behind pages go, and caches. */
export async function repairApp(): Promise<void> {
  if ('serviceWorker' in navigator) {
    const helpers = await navigator.serviceWorker.getRegistrations();
    await Promise.all(helpers.map((helper) => helper.unregister()));
  }
  await dropCaches();
}
