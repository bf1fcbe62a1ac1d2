import type { ReadableAtom } from 'nanostores';

/** A store whose first value is known, as islands need it to render what the server rendered. */
export type Begun<T> = ReadableAtom<T> & { readonly init: T };

/**
 * Says what a derived store holds before any record is read: nanostores knows that of an atom only,
 * and `useStore($x, { ssr: 'initial' })` must give the same on the server and at hydration.
 */
export function beginsWith<T>(store: ReadableAtom<T>, init: T): Begun<T> {
  return Object.assign(store, { init });
}
