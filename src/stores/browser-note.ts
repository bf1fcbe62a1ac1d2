/** Where a note is kept: for this browser, or for this tab as long as it is open. */
type NoteArea = 'localStorage' | 'sessionStorage';

/**
 * Reads a short note beside the records, such as what the first paint needs. Undefined where there is
 * none, and where the browser refuses: then even naming the storage throws.
 */
export function readNote(key: string, area: NoteArea = 'localStorage'): string | undefined {
  try {
    return globalThis[area]?.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a note, or takes it away. A refusal or a full disk costs the note and nothing else. */
export function keepNote(
  key: string,
  text: string | undefined,
  area: NoteArea = 'localStorage',
): void {
  try {
    if (text === undefined) globalThis[area]?.removeItem(key);
    else globalThis[area]?.setItem(key, text);
  } catch {
    // What the records themselves are refused, their own notice says.
  }
}

/** Lists the notes whose keys begin with a prefix. */
export function noteKeys(prefix: string, area: NoteArea = 'localStorage'): string[] {
  try {
    return Object.keys(globalThis[area] ?? {}).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}
