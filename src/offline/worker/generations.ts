import { cachePrefix } from './saved-pack.ts';

declare const self: ServiceWorkerGlobalScope;

interface Generations {
  current: string;
  previous?: string;
}

interface Build {
  id: string;
  base: string;
}

/**
 * Makes a build the current one. The one before stays, for pages that were opened under it and still
 * fetch late parts; what is older goes.
 */
export async function turnGeneration({ id, base }: Build): Promise<void> {
  const notes = await caches.open(`${cachePrefix(base)}generations`);
  const key = `${base}generations`;
  const before = await readGenerations(await notes.match(key));
  const previous = before?.current === id ? before.previous : before?.current;
  await notes.put(key, Response.json({ current: id, ...(previous && { previous }) }));

  const kept = [id, previous, 'generations'];
  const names = await ownCaches(base);
  // A newer version is being saved already: what is old goes when its turn comes.
  if (self.registration.installing ?? self.registration.waiting) return;
  for (const name of names) {
    const [owner] = name.slice(cachePrefix(base).length).split(' ');
    if (!kept.includes(owner)) await caches.delete(name);
  }
}

/** The names of the caches that this site keeps. */
export async function ownCaches(base: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
}

async function readGenerations(note: Response | undefined): Promise<Generations | undefined> {
  return note?.json().catch(() => undefined);
}
