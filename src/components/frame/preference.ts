/** Choices that a page needs before any record is read; kept under `enishi.<name>`. */
export type PreferenceName = 'theme' | 'locale' | 'shortcuts';

/** Gives a stored choice, or nothing where there is none or storage is closed to us. */
export function readPreference(name: PreferenceName): string | null {
  try {
    return localStorage.getItem(`enishi.${name}`);
  } catch {
    return null;
  }
}

/** Keeps a choice; `system` and `on` are what the page does unasked, and need no entry. */
export function writePreference(name: PreferenceName, value: string): void {
  try {
    if (value === 'system' || value === 'on') localStorage.removeItem(`enishi.${name}`);
    else localStorage.setItem(`enishi.${name}`, value);
  } catch {
    // Storage is closed: the choice holds for this page.
  }
}
