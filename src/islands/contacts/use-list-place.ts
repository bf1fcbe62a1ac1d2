import { useEffect, useRef, useState } from 'preact/hooks';
import { ALL_PEOPLE, type PeopleView } from '../../domain/people-view.ts';
import { viewFromHash, viewToHash } from '../../stores/people-address.ts';

/**
 * Keeps what is looked for in the address, and how far down the list was in the history entry, so
 * that Back, a reload and a bookmark give both back. The browser cannot do so itself: the rows come
 * later than it looks.
 */
export function useListPlace(isReady: boolean) {
  const [view, show] = useState(ALL_PEOPLE);
  const top = useRef<number>();

  useEffect(() => {
    top.current = Number(Object(history.state).top) || undefined;
    const read = () => show(viewFromHash(location.hash));
    const leave = () => history.replaceState({ ...Object(history.state), top: scrollY }, '');
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

  const setView = (next: PeopleView) => {
    const hash = viewToHash(next);
    history.replaceState(
      history.state,
      '',
      hash ? `#${hash}` : location.pathname + location.search,
    );
    show(next);
  };
  return { view, setView };
}
