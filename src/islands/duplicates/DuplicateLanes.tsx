import type { DuplicatePair } from '../../domain/duplicate.ts';
import { plural } from '../../i18n/format.ts';
import { DuplicateList } from './DuplicateList.tsx';
import type { DuplicatesKit } from './duplicates-kit.ts';
import { NoDuplicates } from './NoDuplicates.tsx';

interface Props {
  kit: DuplicatesKit;
  pairs: readonly DuplicatePair[];
  /** Called when an act took a pair from its place. */
  onSettled: () => void;
}

/** Surely and probably the same, each with its reasons; namesakes are folded away. */
export function DuplicateLanes({ kit, pairs, onSettled }: Props) {
  const { t, locale } = kit;
  const inLane = (lane: DuplicatePair['lane']) => pairs.filter((pair) => pair.lane === lane);
  const namesakes = inLane('namesake');
  const shared = { kit, onSettled };
  return (
    <div class="stack wide">
      {pairs.length === namesakes.length && <NoDuplicates t={t} />}
      {(['same', 'likely'] as const).map((lane) => {
        const found = inLane(lane);
        if (found.length === 0) return null;
        return (
          <section key={lane} class="stack" aria-labelledby={lane}>
            <div class="tight">
              <h2 id={lane} tabIndex={-1}>
                {t.lanes[lane].title}
              </h2>
              <p class="note">{t.lanes[lane].lead}</p>
            </div>
            <DuplicateList {...shared} pairs={found} />
          </section>
        );
      })}
      {namesakes.length > 0 && (
        <details>
          <summary>{plural(locale, t.namesakes, namesakes.length)}</summary>
          <div class="stack">
            <p class="note">{t.namesakesLead}</p>
            <DuplicateList {...shared} pairs={namesakes} />
          </div>
        </details>
      )}
    </div>
  );
}
