import { PrecacheController } from 'workbox-precaching';
import type { OfflineBuild, PackName } from '../pack.ts';

/** Files with a hash in their name never change: the address alone tells their version. */
const HASHED = /\/_astro\//;

/** How many files are fetched at the same time. */
const AT_ONCE = 6;

/** Begins the names of this site's caches; another site on the same host keeps its own. */
export function cachePrefix(base: string): string {
  return `enishi ${base} `;
}

/** One pack of one build in a cache of its own. */
export class SavedPack {
  readonly bytes: number;
  readonly #precache: PrecacheController;
  readonly #cacheName: string;
  readonly #complete: string;
  #isKnown = false;

  constructor({ id, base, packs }: OfflineBuild, name: PackName) {
    const { files, bytes } = packs[name];
    this.bytes = bytes;
    this.#cacheName = `${cachePrefix(base)}${id} ${name}`;
    this.#complete = `${base}saved/${name}`;
    this.#precache = new PrecacheController({ cacheName: this.#cacheName });
    this.#precache.addToCacheList(
      files.map(([url, sha256]) => ({
        url,
        revision: HASHED.test(url) ? null : sha256,
        // A server that already has another build must not mix its files into this one.
        integrity: `sha256-${sha256}`,
      })),
    );
  }

  /** Fetches what is not here yet; rejects, and counts as not saved, when one file does not arrive as built. */
  async save(event: ExtendableEvent): Promise<void> {
    const cache = await caches.open(this.#cacheName);
    await this.#takeFromOtherBuilds(cache);
    const keys = [...this.#precache.getURLsToCacheKeys()];
    for (let at = 0; at < keys.length; at += AT_ONCE) {
      await Promise.all(keys.slice(at, at + AT_ONCE).map((file) => this.#fetchInto(file, event)));
    }
    await cache.put(this.#complete, new Response());
  }

  /** True when the pack was saved whole, by its own mark. It opens no cache that is not there. */
  async #isMarked(): Promise<boolean> {
    return (await caches.match(this.#complete, { cacheName: this.#cacheName })) !== undefined;
  }

  /** True when each file is here: looks at every one. */
  async isWhole(): Promise<boolean> {
    // A cache says that its language is read here, an empty one too.
    if (!(await this.#isMarked())) return false;
    const cache = await caches.open(this.#cacheName);
    const kept = new Set((await cache.keys()).map(({ url }) => url));
    return [...this.#precache.getURLsToCacheKeys().values()].every((key) => kept.has(key));
  }

  /** The file of this build, where the pack is saved and the address is one of its own. */
  async match(url: string): Promise<Response | undefined> {
    if (!this.has(url)) return undefined;
    // Asked for with every request, so it is looked for once.
    this.#isKnown ||= await this.#isMarked();
    if (!this.#isKnown) return undefined;
    return this.#precache.matchPrecache(url);
  }

  has(url: string): boolean {
    return this.#precache.getCacheKeyForURL(url) !== undefined;
  }

  /**
   * The strategy's own check and put. `PrecacheController.install` fetches one file after the other, and
   * stores nothing when it is called for another event than `install`.
   */
  async #fetchInto([url, cacheKey]: [string, string], event: ExtendableEvent): Promise<void> {
    const integrity = this.#precache.getIntegrityForCacheKey(cacheKey) ?? '';
    const cache = HASHED.test(url) ? 'default' : 'reload';
    // What the visitor is waiting for comes first.
    const request = new Request(url, { integrity, cache, priority: 'low' });
    await this.#precache.strategy.handle({ params: { cacheKey, integrity }, request, event });
  }

  /** The key of a file holds its version, so that an equal key in any cache is the equal file. */
  async #takeFromOtherBuilds(cache: Cache): Promise<void> {
    for (const key of this.#precache.getURLsToCacheKeys().values()) {
      const kept = await caches.match(key);
      if (kept) await cache.put(key, kept);
    }
  }
}
