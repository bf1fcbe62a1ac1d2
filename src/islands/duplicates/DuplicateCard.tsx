import type { DuplicatePair } from '../../domain/duplicate.ts';
import { fill } from '../../i18n/format.ts';
import { pairPath } from '../../i18n/paths.ts';
import { compareAgain, tellApart } from '../../stores/duplicates.ts';
import { doubtWords, evidenceWords } from './evidence-words.ts';
import { namesOf, type DuplicatesKit } from './duplicates-kit.ts';
import { PairPeople } from './PairPeople.tsx';
import { Reasons } from './Reasons.tsx';

interface Props {
  kit: DuplicatesKit;
  pair: DuplicatePair;
  onSettled: () => void;
}

/** Two records that may be one person, the reasons, and what to do with them. */
export function DuplicateCard({ kit, pair, onSettled }: Props) {
  const { t, locale } = kit;
  const names = namesOf(kit, pair);
  const ids = { left: pair.left.id, right: pair.right.id };
  const settle = async (act: Promise<boolean>) => {
    if (await act) onSettled();
  };
  return (
    <article class="sheet stack" aria-label={names}>
      <PairPeople kit={kit} pair={pair} />
      <Reasons label={t.evidenceFor} reasons={evidenceWords(kit, pair)} />
      <Reasons label={t.doubtsFor} reasons={doubtWords(kit, pair)} />
      {pair.isToldApart && <p class="note">{t.told}</p>}
      <div class="acts">
        {pair.isToldApart ? (
          <button
            type="button"
            class="button quiet"
            aria-label={fill(t.againLabel, { names })}
            onClick={() => void settle(compareAgain(ids))}
          >
            {t.again}
          </button>
        ) : (
          <>
            <a
              class={pair.lane === 'namesake' ? 'button quiet' : 'button'}
              href={pairPath(locale, ids)}
              aria-label={fill(t.compareLabel, { names })}
            >
              {t.compare}
            </a>
            <button
              type="button"
              class="button quiet"
              aria-label={fill(t.apartLabel, { names })}
              onClick={() => void settle(tellApart(ids))}
            >
              {t.apart}
            </button>
          </>
        )}
      </div>
    </article>
  );
}
