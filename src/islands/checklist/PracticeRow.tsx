import { fill } from '../../i18n/format.ts';
import type { PracticePickerMessages } from '../../i18n/messages/checklist.ts';
import { useOnePress } from '../ui/use-one-press.ts';
import { useSettle } from '../ui/use-settle.ts';
import { practiceAnchor, type PracticeChoice } from './practice-choice.ts';

interface Props {
  t: PracticePickerMessages;
  practice: PracticeChoice;
  isKept: boolean;
  onAdd: () => Promise<boolean>;
}

/** One practice: what, when, its smallest form, and why. */
export function PracticeRow({ t, practice, isKept, onAdd }: Props) {
  const { part, settle } = useSettle<HTMLHeadingElement>();
  const once = useOnePress();
  const { id, title, cue, smallest, why, rhythm } = practice;
  return (
    <li class="practice tight">
      <div class="row">
        <h3 ref={part} id={practiceAnchor(id)} tabIndex={-1}>
          {title}
        </h3>
        {isKept ? (
          <span class="mark kept">{t.added}</span>
        ) : (
          <button
            type="button"
            class="button quiet small"
            aria-label={fill(t.addNamed, { title })}
            onClick={() => void settle(once(onAdd))}
          >
            {t.add}
          </button>
        )}
      </div>
      <p class="note">
        {rhythm} · {fill(t.cue, { cue })}
      </p>
      <p>{fill(t.smallest, { smallest })}</p>
      <details>
        <summary class="note">{t.why}</summary>
        <p class="note">{why}</p>
      </details>
    </li>
  );
}
