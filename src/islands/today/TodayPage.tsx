import type { LessonInfo } from '../../domain/lesson.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SampleMessages } from '../../i18n/messages/sample.ts';
import type { TodayMessages } from '../../i18n/messages/today.ts';
import { later } from '../ui/later.ts';
import { NewToday, type BeginWords } from './NewToday.tsx';
import { useStanding } from './use-standing.ts';
import { WaitingToday } from './WaitingToday.tsx';

const TodayParts = later(async () => (await import('./TodayParts.tsx')).TodayParts, WaitingToday);

interface Props {
  t: TodayMessages;
  begin: BeginWords;
  locale: Locale;
  lessons: readonly LessonInfo[];
  sample: SampleMessages;
}

/** The daily page: one thing for a newcomer; the coach and the day for everyone else. */
export function TodayPage({ t, begin, locale, lessons, sample }: Props) {
  const standing = useStanding();
  if (standing === 'new') return <NewToday {...{ t, begin, locale, lessons, sample }} />;
  if (standing === 'begun') return <TodayParts t={t} locale={locale} lessons={lessons} />;
  return <WaitingToday t={t} isFailed={standing === 'failed'} />;
}
