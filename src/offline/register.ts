import { trustedScript, workerUrl } from '../stores/trusted-script.ts';

/** The address of the worker, as the browser wants it; throws for a site that has none. */
export function workerAddress(): string {
  return trustedScript(workerUrl());
}

/** Lets the worker keep the site on this device; the first one begins to fetch. Rejects where it is refused. */
export function registerWorker(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(workerAddress());
}
