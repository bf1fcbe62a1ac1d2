import { messageSW } from 'workbox-window/messageSW.js';
import type { Locale } from '../i18n/locales.ts';
import type { OfflineRequest, OfflineState } from './pack.ts';
import { registerWorker } from './register.ts';

/** Tells whether this browser can keep the site's files, and the site was built to be kept. */
export function canKeep(): boolean {
  return import.meta.env.OFFLINE && 'serviceWorker' in navigator;
}

/** What of the site lies on this device; undefined while nothing does, or the browser refuses to say. */
export async function askState(): Promise<OfflineState | undefined> {
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  return registration?.active ? ask(registration.active, { type: 'state' }) : undefined;
}

/**
 * Saves a language for use without a network, and gives what lies on this device then; undefined where
 * the files that all pages share did not arrive.
 */
export async function saveLanguage(locale: Locale): Promise<OfflineState | undefined> {
  const worker = await activeOf(await registerWorker());
  return worker && ask(worker, { type: 'save', locale });
}

function ask(worker: ServiceWorker, request: OfflineRequest): Promise<OfflineState> {
  return messageSW(worker, request);
}

function activeOf({
  active,
  waiting,
  installing,
}: ServiceWorkerRegistration): Promise<ServiceWorker | undefined> {
  const worker = active ?? waiting ?? installing;
  return new Promise((resolve) => {
    const look = () => {
      if (!worker || worker.state === 'redundant') resolve(undefined);
      else if (worker.state === 'activated') resolve(worker);
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}
