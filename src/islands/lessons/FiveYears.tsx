import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { fiveYearLine, logBegins } from '../../domain/network.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SharedMessages, ToolsMessages } from '../../i18n/messages/tools.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { $reviews } from '../../stores/reviews.ts';
import { $settings } from '../../stores/settings.ts';
import { $today } from '../../stores/today.ts';
import { FiveYearLine } from './FiveYearLine.tsx';
import { ToolWaiting } from './ToolWaiting.tsx';
import { WeekReview } from './WeekReview.tsx';

interface Props {
  t: ToolsMessages['fiveYears'];
  review: ToolsMessages['review'];
  shared: SharedMessages;
  locale: Locale;
}

/** The past year's pace carried five years on, and this week's review. */
export function FiveYears({ t, review, shared, locale }: Props) {
  const contacts = useStore($contacts, { ssr: 'initial' });
  const reviews = useStore($reviews, { ssr: 'initial' });
  const settings = useStore($settings, { ssr: 'initial' });
  const today = useStore($today, { ssr: 'initial' });
  const people = itemsOf(contacts);
  const line = useMemo(() => fiveYearLine(people, today), [people, today]);
  const begins = useMemo(() => logBegins(people), [people]);
  const states = [contacts, reviews];
  if (states.some(({ status }) => status !== 'ready')) {
    return <ToolWaiting t={shared} isFailed={states.some(({ status }) => status === 'failed')} />;
  }
  return (
    <div class="stack wide">
      <FiveYearLine t={t} locale={locale} line={line} begins={begins} today={today} />
      <WeekReview
        t={review}
        locale={locale}
        contacts={people}
        reviews={itemsOf(reviews)}
        today={today}
        weekStart={settings.weekStart}
      />
    </div>
  );
}
