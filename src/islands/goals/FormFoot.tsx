import type { GoalsMessages } from '../../i18n/messages/goals.ts';
import type { TermsMessages } from '../../i18n/messages/terms.ts';

interface Props {
  t: GoalsMessages;
  terms: TermsMessages;
  isFirst: boolean;
  isLast: boolean;
  onBack: () => void;
  onOverview: () => void;
  onLeave: () => void;
  onDiscard: () => void;
}

/** The buttons under a block: on, back, to the overview, and out. */
export function FormFoot({ t, terms, isFirst, isLast, ...on }: Props) {
  return (
    <div class="stack">
      <div class="acts">
        <button type="submit" class="button">
          {isLast ? t.save : terms.next}
        </button>
        {!isFirst && (
          <button type="button" class="button quiet" onClick={on.onBack}>
            {terms.back}
          </button>
        )}
        {!isLast && (
          <button type="button" class="text-button" onClick={on.onOverview}>
            {t.toOverview}
          </button>
        )}
      </div>
      <div class="acts form-out">
        <button type="button" class="text-button" onClick={on.onLeave}>
          {t.leave}
        </button>
        <button type="button" class="text-button" onClick={on.onDiscard}>
          {t.draftDrop}
        </button>
        <span class="hint">{t.leaveHint}</span>
      </div>
    </div>
  );
}
