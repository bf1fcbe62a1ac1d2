import type { TodayMessages } from '../../i18n/messages/today.ts';

interface Props {
  t: TodayMessages;
  isFailed?: boolean;
}

/** What the daily page says until the records are read, or where they cannot be. */
export function WaitingToday({ t, isFailed = false }: Props) {
  return (
    <div class="today-page stack wide">
      <header class="page-head">
        <p class="eyebrow">{t.lead}</p>
        <h1>{t.title}</h1>
      </header>
      <p class="lead">{isFailed ? t.failed : t.loading}</p>
    </div>
  );
}
