import type { Contact } from '../domain/contact.ts';

/** Milliseconds of work in one go: less than a frame even where the device is four times as slow. */
const AT_A_TIME_MS = 3;
/** Milliseconds between, in which the page answers. */
const PAUSE_MS = 4;

/** Prepares people a few at a time, so that no frame is missed, then says so; gives what stops it. */
export function inPortions(
  contacts: readonly Contact[],
  prepare: (contact: Contact) => void,
  done?: () => void,
): () => void {
  let at = 0;
  const work = () => {
    const end = performance.now() + AT_A_TIME_MS;
    for (; at < contacts.length && performance.now() < end; at += 1) {
      const contact = contacts[at];
      if (contact) prepare(contact);
    }
    if (at < contacts.length) timer = setTimeout(work, PAUSE_MS);
    else done?.();
  };
  let timer = setTimeout(work, PAUSE_MS);
  return () => clearTimeout(timer);
}
