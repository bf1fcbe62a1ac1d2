import { registerRoute } from 'workbox-routing';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { OfflineBuild, OfflineRequest, OfflineState } from '../pack.ts';
import { ownCaches, turnGeneration } from './generations.ts';
import { SavedPack } from './saved-pack.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written by the build. */
declare const OFFLINE_BUILD: OfflineBuild;

const build = OFFLINE_BUILD;
const { base } = build;
const OFFLINE_PAGE = `${base}offline/`;
const shared = new SavedPack(build, 'shared');
const languages = LOCALES.map((locale) => ({ locale, pack: new SavedPack(build, locale) }));
const packs = [shared, ...languages.map(({ pack }) => pack)];

/** All or nothing; it then waits until no page of the build before is open, or a visitor says so. */
self.addEventListener('install', (event) => event.waitUntil(install(event)));

self.addEventListener('activate', (event) => {
  event.waitUntil(turnGeneration(build).then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  const request: OfflineRequest = event.data;
  if (request.type === 'SKIP_WAITING') void self.skipWaiting();
  else event.waitUntil(answer(request, event));
});

registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
  ({ request, url }) => openPage(request, url),
);
registerRoute(
  ({ sameOrigin }) => sameOrigin,
  ({ request }) => openFile(request),
);

async function install(event: ExtendableEvent): Promise<void> {
  const wanted = await languagesRead();
  await shared.save(event);
  for (const { locale, pack } of languages) {
    if (wanted.includes(locale)) await pack.save(event);
  }
}

/** The languages of the open pages, and those that were saved before. */
async function languagesRead(): Promise<Locale[]> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const kept = await ownCaches(base);
  return LOCALES.filter(
    (locale) =>
      pages.some(({ url }) => new URL(url).pathname.startsWith(`${base}${locale}/`)) ||
      kept.some((name) => name.endsWith(` ${locale}`)),
  );
}

async function answer(
  request: Exclude<OfflineRequest, { type: 'SKIP_WAITING' }>,
  event: ExtendableMessageEvent,
): Promise<void> {
  if (request.type === 'save') {
    // What did not arrive is told by the state.
    await saveWith(request.locale, event).catch(() => undefined);
  }
  event.ports[0]?.postMessage(await stateOf());
}

/** What all pages share too: the browser may have let go of some of it since. */
async function saveWith(locale: Locale, event: ExtendableEvent): Promise<void> {
  if (!(await shared.isWhole())) await shared.save(event);
  await languages.find((language) => language.locale === locale)?.pack.save(event);
}

async function stateOf(): Promise<OfflineState> {
  const isShared = await shared.isWhole();
  const states = await Promise.all(
    languages.map(async ({ locale, pack }) => [
      locale,
      { isSaved: isShared && (await pack.isWhole()), bytes: shared.bytes + pack.bytes },
    ]),
  );
  return Object.fromEntries(states);
}

/** Pages and their code come from one build: this worker's own, else all from the network. */
async function openPage(request: Request, { pathname, href }: URL): Promise<Response> {
  const saved = await matchSaved(pathname);
  if (saved) return saved;
  if (packs.some((pack) => pack.has(`${pathname}/`))) {
    const page = new URL(href);
    page.pathname += '/';
    return Response.redirect(page.href);
  }
  try {
    return await fetch(request);
  } catch {
    return (await shared.match(OFFLINE_PAGE)) ?? Response.error();
  }
}

async function openFile(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const saved = await matchSaved(pathname);
  if (saved) return saved;
  // A page of the build before asks for a part of its own; the name says which build.
  const kept = pathname.startsWith(`${base}_astro/`) ? await caches.match(request) : undefined;
  return kept ?? fetch(request);
}

async function matchSaved(pathname: string): Promise<Response | undefined> {
  return packs.find((pack) => pack.has(pathname))?.match(pathname);
}
