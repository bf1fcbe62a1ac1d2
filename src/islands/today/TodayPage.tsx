import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import type { LessonInfo } from '../../domain/lesson.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SampleMessages } from '../../i18n/messages/sample.ts';
import type { TodayMessages } from '../../i18n/messages/today.ts';
import { rememberReturning } from '../../stores/returning.ts';
import { $standing } from '../../stores/standing.ts';
import { later } from '../ui/later.ts';
import { NewToday, type BeginWords } from './NewToday.tsx';
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
  const standing = useStore($standing, { ssr: 'initial' });
  useEffect(() => {
    if (standing === 'new' || standing === 'begun') rememberReturning(standing === 'begun');
  }, [standing]);

  if (standing === 'new') return <NewToday {...{ t, begin, locale, lessons, sample }} />;
  if (standing === 'begun') return <TodayParts t={t} locale={locale} lessons={lessons} />;
  return <WaitingToday t={t} isFailed={standing === 'failed'} />;
}
