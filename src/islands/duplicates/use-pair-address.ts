import { useEffect, useState } from 'preact/hooks';
import type { PairIds } from '../../stores/duplicates.ts';

/**
 * Follows which two records the address compares (`#left=…&right=…`), so that Back, a reload and a
 * link from a person's page lead there.
 */
export function usePairAddress() {
  const [ids, setIds] = useState<PairIds>();
  useEffect(() => {
    const read = () => setIds(idsFromHash(location.hash));
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  const leave = (pair: PairIds) => {
    // Another may be looked at by the time that an act on this one is written.
    const shown = idsFromHash(location.hash);
    if (shown?.left !== pair.left || shown.right !== pair.right) return;
    // Back must not lead to two who are one by then.
    history.replaceState(history.state, '', location.pathname + location.search);
    setIds(undefined);
  };
  return { ids, leave };
}

function idsFromHash(hash: string): PairIds | undefined {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const [left, right] = [params.get('left'), params.get('right')];
  return left && right && left !== right ? { left, right } : undefined;
}
