import { useEffect, useRef, useState } from 'preact/hooks';
import { ALL_PEOPLE, type PeopleView } from '../../domain/people-view.ts';
import { viewFromHash, viewToHash } from '../../stores/people-address.ts';

/** Milliseconds without a key after which a word counts as typed. */
const TYPED_MS = 250;

/**
 * Keeps what is looked for in the address, and how far down the list was in the history entry, so
 * that Back, a reload and a bookmark give both back. The browser cannot do so itself: the rows come
 * later than it looks.
 */
export function useListPlace(isReady: boolean) {
  const [view, show] = useState(ALL_PEOPLE);
  const top = useRef<number>();
  const writing = useRef<ReturnType<typeof setTimeout>>();
  const latest = useRef(view);

  useEffect(() => {
    top.current = Number(Object(history.state).top) || undefined;
    const read = () => show((latest.current = viewFromHash(location.hash)));
    const leave = () => {
      if (writing.current !== undefined) writeAddress(latest.current);
      history.replaceState({ ...Object(history.state), top: scrollY }, '');
    };
    read();
    addEventListener('hashchange', read);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('hashchange', read);
      removeEventListener('pagehide', leave);
    };
  }, []);

  useEffect(() => {
    if (!isReady || top.current === undefined) return;
    const place = top.current;
    top.current = undefined;
    requestAnimationFrame(() => scrollTo({ top: place, behavior: 'instant' }));
  }, [isReady, view]);

  const changeView = (change: Partial<PeopleView>) => {
    latest.current = { ...latest.current, ...change };
    show(latest.current);
    clearTimeout(writing.current);
    const write = () => {
      writing.current = undefined;
      writeAddress(latest.current);
    };
    // A browser takes milliseconds for a new address: after the paint, and a word once it is typed.
    writing.current = setTimeout(write, change.query === undefined ? 0 : TYPED_MS);
  };
  return { view, changeView };
}

function writeAddress(view: PeopleView): void {
  const hash = viewToHash(view);
  history.replaceState(history.state, '', hash ? `#${hash}` : location.pathname + location.search);
}
