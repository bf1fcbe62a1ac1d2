import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import type { LessonInfo } from '../../domain/lesson.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { CoachMessages } from '../../i18n/messages/coach.ts';
import type { TermsMessages } from '../../i18n/messages/terms.ts';
import type { TodayMessages } from '../../i18n/messages/today.ts';
import { pagePath } from '../../i18n/paths.ts';
import { $suggestions, setLessons } from '../../stores/coach.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contactById } from '../../stores/contacts.ts';
import { $dayPlan } from '../../stores/day-plan.ts';
import { $lessonProgress } from '../../stores/lessons.ts';
import { $today } from '../../stores/today.ts';
import { useStanding } from './use-standing.ts';
import { suggestionWords } from './suggestion-words.ts';

interface Props {
  t: Pick<TodayMessages, 'heads' | 'continueHead' | 'continueLink'>;
  coach: Pick<CoachMessages, 'reasons' | 'exchanges'>;
  terms: Pick<TermsMessages, 'rungs' | 'rungNone'>;
  locale: Locale;
  lessons: readonly LessonInfo[];
}

/** On the first page, for someone who comes back: the next act, and the way to it. */
export function ContinueCard({ t, coach, terms, locale, lessons }: Props) {
  const standing = useStanding();
  const [first] = itemsOf(useStore($suggestions, { ssr: 'initial' }));
  const plan = useStore($dayPlan, { ssr: 'initial' });
  const contacts = useStore($contactById, { ssr: 'initial' });
  const progress = itemsOf(useStore($lessonProgress, { ssr: 'initial' }));
  const today = useStore($today, { ssr: 'initial' });

  useEffect(() => setLessons(lessons), [lessons]);

  if (standing !== 'begun' || !plan) return null;
  const completed = progress.filter(({ completedOn }) => completedOn).length;
  const kit = { t: coach, terms, locale, contacts, today };
  const counted = { completed, total: lessons.length };
  const words = first && suggestionWords(first, { ...kit, lessons: counted });
  return (
    <section class="sheet continue-card tight" aria-labelledby="continue">
      <p class="eyebrow" id="continue">
        {t.continueHead}
      </p>
      {words ? (
        <>
          <h2>{words.what}</h2>
          <p class="why">{words.why}</p>
        </>
      ) : (
        <h2>{plan.state === 'open' ? t.heads.rest : t.heads[plan.state]}</h2>
      )}
      <p class="acts">
        <a class="button" href={pagePath(locale, 'today')}>
          {t.continueLink}
        </a>
      </p>
    </section>
  );
}
