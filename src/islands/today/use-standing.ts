import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { rememberReturning } from '../../stores/returning.ts';
import { $standing, type Standing } from '../../stores/standing.ts';

/** Where the visitor stands; kept for the first paint of the next visit. */
export function useStanding(): Standing {
  const standing = useStore($standing, { ssr: 'initial' });
  useEffect(() => {
    if (standing === 'new' || standing === 'begun') rememberReturning(standing === 'begun');
  }, [standing]);
  return standing;
}
