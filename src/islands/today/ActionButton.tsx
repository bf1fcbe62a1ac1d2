import type { CoachAction } from '../../domain/coach.ts';
import type { Locale } from '../../i18n/locales.ts';
import { contactPath, lessonPath, pagePath } from '../../i18n/paths.ts';
import { doAction, isDirect } from '../../stores/coach-action.ts';
import type { TodayKit } from './today-kit.ts';

interface Props {
  action: CoachAction;
  kit: TodayKit;
  onAct: (act: () => Promise<boolean>) => void;
  onWrite: () => void;
}

/** The one press of a suggestion: it does the act here, helps to write, or leads to the page. */
export function ActionButton({ action, kit: { coach: t, locale }, onAct, onWrite }: Props) {
  const label = t.actions[action.kind];
  if (isDirect(action)) {
    return (
      <button type="button" class="button" onClick={() => onAct(() => doAction(action))}>
        {label}
      </button>
    );
  }
  if (action.kind === 'write') {
    return (
      <button type="button" class="button" aria-haspopup="dialog" onClick={onWrite}>
        {label}
      </button>
    );
  }
  return (
    <a class="button" href={actionHref(action, locale)}>
      {action.kind === 'open-page' ? t.pages[action.page] : label}
    </a>
  );
}

/** Where an action that is not done here leads. */
function actionHref(action: CoachAction, locale: Locale): string | undefined {
  switch (action.kind) {
    case 'open-contact':
      return contactPath(locale, action.contactId);
    case 'open-lesson':
      return lessonPath(locale, action.slug);
    case 'open-check':
      return `${lessonPath(locale, action.slug)}#tool`;
    case 'open-page':
      return pagePath(locale, action.page);
    case 'add-goal':
      return `${pagePath(locale, 'goals')}#new`;
    case 'rewrite-plan':
      return `${pagePath(locale, 'checklist')}#${action.habitId}`;
    default:
      return undefined;
  }
}
