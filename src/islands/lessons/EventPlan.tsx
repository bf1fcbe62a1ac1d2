import type { Locale } from '../../i18n/locales.ts';
import type { SharedMessages, ToolsMessages } from '../../i18n/messages/tools.ts';
import { EventList } from '../events/EventList.tsx';

interface Props {
  t: ToolsMessages['eventPlan'];
  shared: SharedMessages;
  locale: Locale;
}

/** Gatherings that are past, as many as help to finish them. */
const EARLIER = 3;

/** The Events page inside its lesson. */
export function EventPlan({ t, shared, locale }: Props) {
  return (
    <EventList
      t={t}
      locale={locale}
      earlier={EARLIER}
      level={4}
      waiting={shared.loading}
      failed={shared.failed}
    />
  );
}
