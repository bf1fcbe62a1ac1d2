import type { MergeConflict, MergePair } from '../../domain/merge-choice.ts';
import type { DuplicatesKit } from './duplicates-kit.ts';
import { COMPARED_FIELDS, fieldWords } from './field-words.ts';

interface Props {
  kit: DuplicatesKit;
  pair: MergePair;
  /** Fields that are chosen elsewhere. */
  without: readonly MergeConflict['field'][];
}

/** What each of the two has where they do not disagree: all of it is kept. */
export function SharedFields({ kit, pair, without }: Props) {
  const { t } = kit;
  const rows = COMPARED_FIELDS.filter((field) => !without.some((each) => each === field))
    .map((field) => ({
      field,
      sides: [pair.left, pair.right].map((contact) => fieldWords(field, contact, kit)),
    }))
    .filter(({ sides }) => sides.some(Boolean));
  return (
    <section class="stack" aria-labelledby="bring">
      <h3 id="bring">{t.bring}</h3>
      <dl class="pair-fields">
        {rows.map(({ field, sides }) => (
          <div key={field} class="pair-sides">
            <dt class="label">{t.fields[field]}</dt>
            {sides.map((words, side) => (
              <dd key={side} class={words ? undefined : 'note'}>
                {words ?? t.none}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
