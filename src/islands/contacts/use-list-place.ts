import { useEffect, useRef, useState } from 'preact/hooks';
import { keepNote, readNote } from '../../stores/browser-note.ts';
import { ALL_PEOPLE, type PeopleView } from '../../stores/people.ts';

const KEY = 'enishi.people';

/** What was looked for, and how far down, when the list was left. */
interface Place {
  view: PeopleView;
  top: number;
}

/**
 * Keeps what is looked for, and gives it back with the place in the list when the visitor comes Back.
 * The browser does so itself where it kept the page; here the rows come later than it looks.
 */
export function useListPlace(isReady: boolean) {
  const [view, setView] = useState(ALL_PEOPLE);
  const latest = useRef(view);
  const top = useRef<number>();
  useEffect(() => {
    latest.current = view;
  }, [view]);

  useEffect(() => {
    const place = isBack() ? readPlace() : undefined;
    if (place) {
      setView(place.view);
      top.current = place.top;
    }
    const leave = () => {
      const kept: Place = { view: latest.current, top: scrollY };
      keepNote(KEY, JSON.stringify(kept), 'sessionStorage');
    };
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);

  useEffect(() => {
    if (!isReady || top.current === undefined) return;
    const place = top.current;
    top.current = undefined;
    requestAnimationFrame(() => scrollTo({ top: place, behavior: 'instant' }));
  }, [isReady, view]);

  return { view, setView };
}

function isBack(): boolean {
  return performance
    .getEntriesByType('navigation')
    .some((entry) => 'type' in entry && entry.type === 'back_forward');
}

function readPlace(): Place | undefined {
  const text = readNote(KEY, 'sessionStorage');
  if (!text) return undefined;
  const kept: Partial<Place> = { ...Object(JSON.parse(text)) };
  return { view: { ...ALL_PEOPLE, ...kept.view }, top: kept.top ?? 0 };
}
