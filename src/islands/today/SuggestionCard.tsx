import type { CoachAction, Suggestion } from '../../domain/coach.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { contactPath, lessonPath, pagePath } from '../../i18n/paths.ts';
import { doAction, isDirect } from '../../stores/coach-action.ts';
import { dismissSuggestion, laterSuggestion } from '../../stores/coach.ts';
import type { SuggestionWords } from './suggestion-words.ts';
import type { TodayKit } from './today-kit.ts';

interface Props {
  suggestion: Suggestion;
  words: SuggestionWords;
  kit: TodayKit;
  /** Told after the suggestion was acted on or put off, so that the focus is not lost with it. */
  onGone: () => void;
  /** A newcomer's one thing is not put off. */
  isOnly?: boolean | undefined;
}

/** One suggestion: what, why now, the lesson behind it, and one press that does it. */
export function SuggestionCard({ suggestion, words, kit, onGone, isOnly = false }: Props) {
  const { action, contactId, key } = suggestion;
  const { coach: t, locale } = kit;
  const { eyebrow, what, why, isDue } = words;
  const lesson = kit.lessons.find(({ id }) => id === suggestion.lesson);
  const settle = async (act: Promise<boolean>) => {
    if (await act) onGone();
  };

  return (
    <article class="suggestion">
      <p class={isDue ? 'eyebrow due' : 'eyebrow'}>{eyebrow}</p>
      <h3>{contactId ? <a href={contactPath(locale, contactId)}>{what}</a> : what}</h3>
      <p class="why">{why}</p>
      <div class="acts">
        {isDirect(action) ? (
          <button type="button" class="button" onClick={() => void settle(doAction(action))}>
            {t.actions[action.kind]}
          </button>
        ) : (
          <a class="button" href={actionHref(action, locale)}>
            {t.actions[action.kind]}
          </a>
        )}
        {!isOnly && (
          <>
            <button
              type="button"
              class="text-button put-off"
              aria-label={fill(t.laterLabel, { what })}
              onClick={() => void settle(laterSuggestion(key))}
            >
              {t.later}
            </button>
            <button
              type="button"
              class="text-button put-off"
              aria-label={fill(t.dismissLabel, { what })}
              onClick={() => void settle(dismissSuggestion(key))}
            >
              {t.dismiss}
            </button>
          </>
        )}
      </div>
      {lesson && action.kind !== 'open-lesson' && (
        <p class="note">
          <a href={lessonPath(locale, lesson.slug)}>{fill(t.lesson, { title: lesson.title })}</a>
        </p>
      )}
    </article>
  );
}

/** Where an action that is not done here leads. */
function actionHref(action: CoachAction, locale: Locale): string | undefined {
  switch (action.kind) {
    case 'open-contact':
      return contactPath(locale, action.contactId);
    case 'open-lesson':
      return lessonPath(locale, action.slug);
    case 'add-goal':
      return `${pagePath(locale, 'goals')}#new`;
    case 'rewrite-plan':
      return `${pagePath(locale, 'checklist')}#${action.habitId}`;
    default:
      return undefined;
  }
}
