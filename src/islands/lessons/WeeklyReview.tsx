import { useStore } from '@nanostores/preact';
import type { Locale } from '../../i18n/locales.ts';
import type { SharedMessages, ToolsMessages } from '../../i18n/messages/tools.ts';
import { pagePath } from '../../i18n/paths.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { $reviews } from '../../stores/reviews.ts';
import { $settings } from '../../stores/settings.ts';
import { $today } from '../../stores/today.ts';
import { ToolWaiting } from './ToolWaiting.tsx';
import { WeekReview } from './WeekReview.tsx';

interface Props {
  t: ToolsMessages['weeklyReview'];
  review: ToolsMessages['review'];
  shared: SharedMessages;
  locale: Locale;
}

/** This week's review inside the lesson, and the way to the whole of it. */
export function WeeklyReview({ t, review, shared, locale }: Props) {
  const contacts = useStore($contacts, { ssr: 'initial' });
  const reviews = useStore($reviews, { ssr: 'initial' });
  const settings = useStore($settings, { ssr: 'initial' });
  const today = useStore($today, { ssr: 'initial' });
  const states = [contacts, reviews];
  if (states.some(({ status }) => status !== 'ready')) {
    return <ToolWaiting t={shared} isFailed={states.some(({ status }) => status === 'failed')} />;
  }
  return (
    <div class="stack">
      <WeekReview
        t={review}
        locale={locale}
        contacts={itemsOf(contacts)}
        reviews={itemsOf(reviews)}
        today={today}
        weekStart={settings.weekStart}
      />
      <p>
        <a href={pagePath(locale, 'review')}>{t.whole}</a>
      </p>
    </div>
  );
}
