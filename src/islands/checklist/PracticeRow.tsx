import { fill } from '../../i18n/format.ts';
import type { PracticePickerMessages } from '../../i18n/messages/checklist.ts';
import type { PracticeChoice } from './practice-choice.ts';

interface Props {
  t: PracticePickerMessages;
  practice: PracticeChoice;
  isKept: boolean;
  onAdd: () => void;
}

/** One practice: what, when, its smallest form, and why. */
export function PracticeRow({ t, practice, isKept, onAdd }: Props) {
  const { title, cue, smallest, why, rhythm } = practice;
  return (
    <li class="practice tight">
      <div class="row">
        <h3>{title}</h3>
        {isKept ? (
          <span class="mark kept">{t.added}</span>
        ) : (
          <button
            type="button"
            class="button quiet small"
            aria-label={fill(t.addNamed, { title })}
            onClick={onAdd}
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
