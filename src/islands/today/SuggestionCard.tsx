import { useState } from 'preact/hooks';
import type { Suggestion } from '../../domain/coach.ts';
import { fill } from '../../i18n/format.ts';
import { contactPath, lessonPath } from '../../i18n/paths.ts';
import { dismissSuggestion, laterSuggestion } from '../../stores/coach.ts';
import { later } from '../ui/later.ts';
import { useOnePress } from '../ui/use-one-press.ts';
import { ActionButton } from './ActionButton.tsx';
import type { SuggestionWords } from './suggestion-words.ts';
import type { TodayKit } from './today-kit.ts';

const MessageDialog = later(
  async () => (await import('../messages/MessageDialog.tsx')).MessageDialog,
);

interface Props {
  suggestion: Suggestion;
  words: SuggestionWords;
  kit: TodayKit;
  /** Told after the suggestion was acted on or put off, so that the focus is not lost with it. */
  onGone: () => void;
}

/** One suggestion: what, why now, the lesson behind it, and one press that does it. */
export function SuggestionCard({ suggestion, words, kit, onGone }: Props) {
  const { action, contactId, key, message } = suggestion;
  const [isWriting, setWriting] = useState<boolean>();
  const { coach: t, locale } = kit;
  const { eyebrow, what, why, isDue } = words;
  const lesson = kit.lessons.find(({ id }) => id === suggestion.lesson);
  const once = useOnePress();
  const settle = async (act: () => Promise<boolean>) => {
    if (await once(act)) onGone();
  };

  return (
    <article class="suggestion">
      <p class={isDue ? 'eyebrow due' : 'eyebrow'}>{eyebrow}</p>
      <h3>{contactId ? <a href={contactPath(locale, contactId)}>{what}</a> : what}</h3>
      <p class="why">{why}</p>
      <div class="acts">
        <ActionButton
          action={action}
          kit={kit}
          onAct={(act) => void settle(act)}
          onWrite={() => setWriting(true)}
        />
        {message && action.kind !== 'write' && (
          <button
            type="button"
            class="button quiet"
            aria-haspopup="dialog"
            onClick={() => setWriting(true)}
          >
            {t.actions.write}
          </button>
        )}
        <div class="acts">
          <button
            type="button"
            class="text-button put-off"
            aria-label={fill(t.laterLabel, { what })}
            onClick={() => void settle(() => laterSuggestion(key))}
          >
            {t.later}
          </button>
          <button
            type="button"
            class="text-button put-off"
            aria-label={fill(t.dismissLabel, { what })}
            onClick={() => void settle(() => dismissSuggestion(key))}
          >
            {t.dismiss}
          </button>
        </div>
      </div>
      {lesson && action.kind !== 'open-lesson' && (
        <p class="note">
          <a href={lessonPath(locale, lesson.slug)}>{fill(t.lesson, { title: lesson.title })}</a>
        </p>
      )}
      {message && contactId && isWriting !== undefined && (
        <MessageDialog
          locale={locale}
          contactId={contactId}
          wish={message}
          open={isWriting}
          onClose={() => setWriting(false)}
          onSent={onGone}
        />
      )}
    </article>
  );
}
