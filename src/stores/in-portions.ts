import type { Contact } from '../domain/contact.ts';

/** How many people are prepared in one go, so that no frame is missed. */
const PORTION = 400;

/** Prepares people portion by portion; gives what stops it. */
export function inPortions(
  contacts: readonly Contact[],
  prepare: (portion: readonly Contact[]) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const from = (start: number) => {
    prepare(contacts.slice(start, start + PORTION));
    const next = start + PORTION;
    timer = next < contacts.length ? setTimeout(() => from(next), 4) : undefined;
  };
  timer = setTimeout(() => from(0), 4);
  return () => clearTimeout(timer);
}
