import { atom } from 'nanostores';
import { keepNote, readNote } from './browser-note.ts';

/** What the browser says of its storage; bytes. */
export interface Persistence {
  persisted: boolean;
  used: number;
  quota: number;
}

export const $persistence = atom<Persistence | undefined>(undefined);

/** Reads what the browser says, and asks it for nothing; one that says nothing has promised nothing. */
export async function lookAtPersistence(): Promise<void> {
  try {
    const { storage } = navigator;
    const [persisted, { usage = 0, quota = 0 }] = await Promise.all([
      storage.persisted(),
      storage.estimate(),
    ]);
    $persistence.set({ persisted, used: usage, quota });
  } catch {
    // Absent outside a secure context, and refused to a page without an origin of its own.
    $persistence.set({ persisted: false, used: 0, quota: 0 });
  }
}

/** Asks the browser to keep the records until the visitor erases them; it may refuse. */
export async function askToPersist(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // The look below says that nothing was promised.
  }
  await lookAtPersistence();
}

const ASKED = 'enishi.persistAsked';

/** Asks once, after the first record: only then is there something to keep. */
export function askToPersistOnce(): void {
  if (readNote(ASKED)) return;
  keepNote(ASKED, '1');
  // Where the note does not stay, every act would ask again.
  if (readNote(ASKED)) void askToPersist();
}
