import { foldLine } from './fold.ts';
import { phoneKey } from './reach-key.ts';

/** Leaves out texts that say the same again; the first spelling stays. */
export function distinct(texts: readonly string[], keyOf: (text: string) => string): string[] {
  const keys = new Set<string>();
  return texts.filter((text) => keys.size < keys.add(keyOf(text)).size);
}

/** Gives what two spellings of a number have in common, as joining two records takes it. */
export function phoneFold(phone: string): string {
  return phoneKey(phone) || foldLine(phone);
}
