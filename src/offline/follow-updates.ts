import { Workbox } from 'workbox-window/Workbox.js';
import { isLocale } from '../i18n/locales.ts';
import { readNote } from '../stores/browser-note.ts';
import { askState, saveLanguage } from './ask.ts';
import { workerAddress } from './register.ts';
import { followFields, isUnsaved } from './unsaved.ts';

/** Where a page says that a newer version is ready. */
export interface UpdateNotice {
  show: () => void;
  hide: () => void;
  onTake: (take: () => void) => void;
}

const HOUR_MS = 3_600_000;

/** Tells of newer versions, on a page that the worker serves. */
export async function followUpdates(notice: UpdateNotice): Promise<void> {
  followFields();
  const worker = new Workbox(workerAddress());
  follow(worker, notice);
  try {
    await worker.register();
    await saveLanguageRead();
  } catch {
    // Refused, or the server is out of reach: the site works from the network, as before.
  }
}

/** A reader who chose another language than the one that was saved reads that one from now on. */
async function saveLanguageRead(): Promise<void> {
  const { lang } = document.documentElement;
  const state = await askState();
  if (!state || !isLocale(lang) || state[lang].isSaved) return;
  const isFirst = Object.values(state).every(({ isSaved }) => !isSaved);
  if (isFirst || readNote('enishi.locale') === lang) await saveLanguage(lang);
}

/**
 * A newer version waits until the visitor takes it or every page is closed. Once it is in charge each
 * page reloads, once; a page that holds something unsaved goes on as it is, with the files of its own
 * version, until that is saved.
 */
function follow(worker: Workbox, notice: UpdateNotice): void {
  const { serviceWorker } = navigator;
  let state: 'current' | 'waiting' | 'replaced' = 'current';
  let asked = Date.now();

  const settle = () => {
    if (state === 'current' || isUnsaved()) notice.hide();
    else notice.show();
  };
  const onReplaced = () => {
    if (!isUnsaved()) return void reload();
    state = 'replaced';
  };
  worker.addEventListener('waiting', () => {
    state = 'waiting';
    settle();
  });
  serviceWorker.addEventListener('controllerchange', onReplaced);
  notice.onTake(() => {
    if (state === 'waiting') worker.messageSkipWaiting();
    else void reload();
  });
  document.addEventListener('input', settle);
  for (const type of ['focusout', 'click', 'close']) {
    document.addEventListener(type, () => setTimeout(settle), true);
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < HOUR_MS) return;
    asked = Date.now();
    worker.update().catch(() => undefined);
  });
}

let isReloading = false;

/** Reloads once, after the writes that are under way. */
async function reload(): Promise<void> {
  if (isReloading) return;
  isReloading = true;
  const waits: Promise<void>[] = [];
  const detail = { waitFor: (work: Promise<void>) => waits.push(work) };
  document.dispatchEvent(new CustomEvent('enishi:reload', { detail }));
  await Promise.all(waits);
  location.reload();
}
