import { useEffect, useMemo, useRef, useState, type MutableRef } from 'preact/hooks';

/** Up to this many rows are all in the page, so that find-in-page and print see them … */
const ALL_ROWS = 150;
/** … those beyond these once nothing changed for a moment, so that typing does not wait for them. */
const ROWS_AT_ONCE = 40;
const CALM_MS = 300;
/** Rows kept above and below the screen, for quick scrolling. */
const SPARE = 8;

export interface RowWindow<E extends HTMLElement> {
  list: MutableRef<E | null>;
  /** Indexes of the rows in the page, rising; the one with the focus among them. */
  shown: number[];
  onFocusIn: (event: FocusEvent) => void;
}

/**
 * Follows which rows of a long list the window shows.
 * @param tops where each row begins, in px from the list's top; one more for its end
 */
export function useRowWindow<E extends HTMLElement>(tops: readonly number[]): RowWindow<E> {
  const list = useRef<E>(null);
  const [range, setRange] = useState({ from: 0, to: SPARE * 3 });
  const [focused, setFocused] = useState<number>();
  const count = tops.length - 1;
  const isWhole = useWhole(tops, count);

  useEffect(() => {
    if (isWhole) return undefined;
    const measure = () => {
      const above = -(list.current?.getBoundingClientRect().top ?? 0);
      const from = Math.max(0, rowAt(tops, above) - SPARE);
      const to = Math.min(count, rowAt(tops, above + innerHeight) + 1 + SPARE);
      setRange((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    measure();
    addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    return () => {
      removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
    };
  }, [tops, count, isWhole]);

  const { from, to } = isWhole ? { from: 0, to: count } : range;
  const shown = useMemo(() => {
    const length = Math.max(0, Math.min(to, count) - from);
    const inside = Array.from({ length }, (_, i) => from + i);
    const isAway = focused !== undefined && focused < count && (focused < from || focused >= to);
    return isAway ? [...inside, focused].sort((a, b) => a - b) : inside;
  }, [from, to, count, focused]);
  const onFocusIn = ({ target }: FocusEvent) => {
    const row = target instanceof Element ? target.closest('[data-index]') : null;
    setFocused(row ? Number(row.getAttribute('data-index')) : undefined);
  };
  return { list, shown, onFocusIn };
}

/** Tells whether all rows are in the page: few at once, more of them after a calm moment. */
function useWhole(tops: readonly number[], count: number): boolean {
  const [calm, setCalm] = useState<readonly number[]>();
  useEffect(() => {
    if (count <= ROWS_AT_ONCE || count > ALL_ROWS) return undefined;
    const timer = setTimeout(() => setCalm(tops), CALM_MS);
    return () => clearTimeout(timer);
  }, [tops, count]);
  return count <= ROWS_AT_ONCE || (count <= ALL_ROWS && calm === tops);
}

/** Finds the last row that begins at or above a place. */
function rowAt(tops: readonly number[], place: number): number {
  let [low, high] = [0, Math.max(0, tops.length - 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
