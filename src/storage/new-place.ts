import { BUCKET, buckets } from './place.ts';

/** Deletes a database that does not open; whether it helped, the next opening tells. */
export function removeDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    for (const end of ['success', 'error', 'blocked']) {
      request.addEventListener(end, () => resolve());
    }
  });
}

/** Deletes what may be left in the place that the databases moved from. */
export async function dropLeftPlace(names: readonly string[]): Promise<void> {
  const places: string[] = (await buckets()?.keys()) ?? [];
  if (!places.includes(BUCKET)) return;
  for (const name of names) await removeDatabase(name);
}

/** Makes the place that every later opening goes to; without effect where the browser has no other. */
export async function moveDatabases(): Promise<void> {
  // What the browser promised to keep was the first place only.
  await buckets()?.open(BUCKET, { persisted: true });
}
