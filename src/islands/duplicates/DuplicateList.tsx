import { useState } from 'preact/hooks';
import type { DuplicatePair } from '../../domain/duplicate.ts';
import { pairId } from '../../domain/duplicate-evidence.ts';
import { plural } from '../../i18n/format.ts';
import { DuplicateCard } from './DuplicateCard.tsx';
import type { DuplicatesKit } from './duplicates-kit.ts';

interface Props {
  kit: DuplicatesKit;
  pairs: readonly DuplicatePair[];
  onSettled: () => void;
}

/** Pairs shown at a time: an import may bring hundreds. */
const PORTION = 20;

/** The pairs of a lane, the most evidence first. */
export function DuplicateList({ kit, pairs, onSettled }: Props) {
  const [shown, setShown] = useState(PORTION);
  const rest = pairs.length - shown;
  return (
    <>
      {pairs.slice(0, shown).map((pair) => (
        <DuplicateCard
          key={pairId(pair.left.id, pair.right.id)}
          kit={kit}
          pair={pair}
          onSettled={onSettled}
        />
      ))}
      {rest > 0 && (
        <div>
          <button type="button" class="button quiet" onClick={() => setShown(shown + PORTION)}>
            {plural(kit.locale, kit.t.more, Math.min(PORTION, rest))}
          </button>
        </div>
      )}
    </>
  );
}
