import { useStore } from '@nanostores/preact';
import type { Locale } from '../../i18n/locales.ts';
import type { ReviewMessages } from '../../i18n/messages/review.ts';
import { pagePath } from '../../i18n/paths.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { later } from '../ui/later.ts';

const ReviewWeek = later(async () => (await import('./ReviewWeek.tsx')).ReviewWeek, Loading);

interface Props {
  t: ReviewMessages;
  locale: Locale;
}

/** The weekly review, where there is someone to look back on. */
export function ReviewPage({ t, locale }: Props) {
  const contacts = useStore($contacts, { ssr: 'initial' });
  if (contacts.status === 'failed') return <p>{t.failed}</p>;
  if (contacts.status === 'loading') return <Loading t={t} />;
  if (itemsOf(contacts).length === 0) return <NoReview t={t} locale={locale} />;
  return <ReviewWeek t={t} locale={locale} />;
}

function Loading({ t }: Pick<Props, 't'>) {
  return <p class="lead">{t.loading}</p>;
}

function NoReview({ t, locale }: Props) {
  return (
    <section class="sheet empty stack">
      <h2>{t.emptyHead}</h2>
      <p>{t.emptyText}</p>
      <p class="acts">
        <a class="button" href={pagePath(locale, 'contacts')}>
          {t.emptyAct}
        </a>
      </p>
    </section>
  );
}
