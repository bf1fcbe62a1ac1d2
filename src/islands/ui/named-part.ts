/** Gives the id that the address names behind `#`; empty where it names none, or writes it wrongly. */
export function namedPart(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}
