/**
 * Where this site's databases stand. Chromium keeps all of them in one folder; when a file of it is
 * gone or held, it opens none and deletes none, and only the visitor can clear it, with the second
 * copies in it. A storage bucket (https://wicg.github.io/storage-buckets/) has a folder of its own.
 */
export const BUCKET = 'enishi';

interface StorageBuckets {
  keys(): Promise<string[]>;
  open(name: string, options?: { persisted: boolean }): Promise<{ indexedDB: IDBFactory }>;
}

declare global {
  interface Navigator {
    /** Chromium, since version 122. */
    readonly storageBuckets?: StorageBuckets;
  }
}

/** Gives the browser's storage buckets, where it has them. */
export const buckets = () =>
  typeof navigator === 'undefined' ? undefined : navigator.storageBuckets;

/** Gives where the databases moved, or undefined where this browser knows of one place only. */
export function databasePlace(): Promise<IDBFactory> | undefined {
  const places = buckets();
  return places && placeIn(places).catch(() => indexedDB);
}

async function placeIn(places: StorageBuckets): Promise<IDBFactory> {
  const isMoved = (await places.keys()).includes(BUCKET);
  return isMoved ? (await places.open(BUCKET)).indexedDB : indexedDB;
}
