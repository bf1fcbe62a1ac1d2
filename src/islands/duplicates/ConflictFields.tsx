import { useId } from 'preact/hooks';
import type { MergeConflict, MergePair } from '../../domain/merge-choice.ts';
import type { DuplicatesKit } from './duplicates-kit.ts';
import { fieldWords } from './field-words.ts';

interface Props {
  kit: DuplicatesKit;
  pair: MergePair;
  conflicts: readonly MergeConflict[];
  onChoose: (field: MergeConflict['field'], side: MergeConflict['side']) => void;
}

/** A choice of one side for each field on which the two disagree. */
export function ConflictFields({ kit, pair, conflicts, onChoose }: Props) {
  const { t } = kit;
  const id = useId();
  return (
    <section class="stack" aria-labelledby={`${id}-differ`}>
      <div class="tight">
        <h3 id={`${id}-differ`}>{t.differ}</h3>
        <p class="note">{t.differLead}</p>
      </div>
      {conflicts.map(({ field, side }) => (
        <fieldset key={field} class="field">
          <legend>{t.fields[field]}</legend>
          <div class="pair-sides">
            {(['left', 'right'] as const).map((each) => (
              <label key={each} class="pair-side">
                <input
                  type="radio"
                  name={`${id}-${field}`}
                  checked={each === side}
                  onChange={() => onChoose(field, each)}
                />
                <span>{fieldWords(field, pair[each], kit)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
}
