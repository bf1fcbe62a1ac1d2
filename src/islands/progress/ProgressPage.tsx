import { useStore } from '@nanostores/preact';
import type { LessonInfo } from '../../domain/lesson.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SampleMessages } from '../../i18n/messages/sample.ts';
import { pagePath } from '../../i18n/paths.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { $goals } from '../../stores/goals.ts';
import { $habitContext } from '../../stores/habit-context.ts';
import { $habits } from '../../stores/habits.ts';
import { $lessonProgress } from '../../stores/lessons.ts';
import { $networkChecks } from '../../stores/reviews.ts';
import { later } from '../ui/later.ts';
import { Headline } from './Headline.tsx';
import { NewProgress } from './NewProgress.tsx';
import type { ProgressKit, ProgressWords } from './progress-kit.ts';

const Pictures = later(async () => (await import('./Pictures.tsx')).Pictures);

interface Props extends ProgressWords {
  locale: Locale;
  lessons: readonly LessonInfo[];
  sample: SampleMessages;
}

/** What has moved: one sentence, then a picture for whatever there are records of. */
export function ProgressPage({ t, terms, needKinds, locale, lessons, sample }: Props) {
  const contacts = useStore($contacts, { ssr: 'initial' });
  const goals = useStore($goals, { ssr: 'initial' });
  const habits = useStore($habits, { ssr: 'initial' });
  const progress = useStore($lessonProgress, { ssr: 'initial' });
  const checks = useStore($networkChecks, { ssr: 'initial' });
  const due = useStore($habitContext, { ssr: 'initial' });
  const states = [contacts, goals, habits, progress, checks];

  if (states.some(({ status }) => status === 'failed')) return <p>{terms.failed}</p>;
  if (states.some(({ status }) => status === 'loading')) {
    // A key, so that it is not made into another line further down: that would count as a jump.
    return (
      <p key="waiting" class="lead">
        {t.loading}
      </p>
    );
  }

  const kit: ProgressKit = {
    ...{ t, terms, needKinds, locale, lessons, due },
    today: due.today,
    contacts: itemsOf(contacts),
    goals: itemsOf(goals),
    habits: itemsOf(habits),
    progress: itemsOf(progress),
    checks: itemsOf(checks),
  };
  if (isNew(kit)) return <NewProgress t={t} sample={sample} locale={locale} lessons={lessons} />;
  return (
    <>
      <Headline kit={kit} />
      <p>
        <a href={pagePath(locale, 'month')}>{t.monthLink}</a>
      </p>
      <Pictures kit={kit} />
    </>
  );
}

function isNew({ contacts, goals, habits, progress, checks }: ProgressKit): boolean {
  const isRead = progress.some(({ completedOn }) => completedOn !== undefined);
  return contacts.length + goals.length + habits.length + checks.length === 0 && !isRead;
}
