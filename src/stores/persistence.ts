import { atom } from 'nanostores';

/** What the browser says of its storage; bytes. */
export interface Persistence {
  persisted: boolean;
  used: number;
  quota: number;
}

export const $persistence = atom<Persistence | undefined>(undefined);

/** Reads what the browser says, without asking it for anything. */
export async function lookAtPersistence(): Promise<void> {
  const storage = navigator.storage as StorageManager | undefined;
  if (!storage) return $persistence.set({ persisted: false, used: 0, quota: 0 });
  const [persisted, { usage = 0, quota = 0 }] = await Promise.all([
    storage.persisted(),
    storage.estimate(),
  ]);
  $persistence.set({ persisted, used: usage, quota });
}

/** Asks the browser to keep the records until the visitor erases them; it may refuse. */
export async function askToPersist(): Promise<void> {
  await (navigator.storage as StorageManager | undefined)?.persist();
  await lookAtPersistence();
}

const ASKED = 'enishi.persistAsked';

/** Asks once, after the first record: only then is there something to keep. */
export function askToPersistOnce(): void {
  if (typeof localStorage === 'undefined' || localStorage.getItem(ASKED)) return;
  localStorage.setItem(ASKED, '1');
  void askToPersist();
}
