import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { newestEvents, plannedEvents } from '../../domain/event.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SharedMessages, ToolsMessages } from '../../i18n/messages/tools.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { $events } from '../../stores/events.ts';
import { $today } from '../../stores/today.ts';
import { EventCard } from './EventCard.tsx';
import { EventForm } from './EventForm.tsx';
import { ToolWaiting } from './ToolWaiting.tsx';
import { useSettle } from './use-settle.ts';

interface Props {
  t: ToolsMessages['eventPlan'];
  shared: SharedMessages;
  locale: Locale;
}

/** Gatherings that are past, as many as help to finish them. */
const EARLIER = 3;

/** Plans a gathering; afterwards everyone met there is logged at once. */
export function EventPlan({ t, shared, locale }: Props) {
  const events = useStore($events, { ssr: 'initial' });
  const contacts = useStore($contacts, { ssr: 'initial' });
  const today = useStore($today, { ssr: 'initial' });
  const [isPlanning, setPlanning] = useState(false);
  const { part, settle } = useSettle<HTMLDivElement>();
  const states = [events, contacts];
  if (states.some(({ status }) => status !== 'ready')) {
    return <ToolWaiting t={shared} isFailed={states.some(({ status }) => status === 'failed')} />;
  }

  const planned = plannedEvents(itemsOf(events));
  const earlier = newestEvents(itemsOf(events)).slice(0, EARLIER);
  const shownWith = { t, locale, today, settle, contacts: itemsOf(contacts) };
  return (
    <div class="stack" ref={part} tabIndex={-1}>
      {planned.map((event) => (
        <EventCard key={event.id} {...shownWith} event={event} />
      ))}
      {planned.length === 0 || isPlanning ? (
        <EventForm t={t} settle={settle} onKept={() => setPlanning(false)} />
      ) : (
        <div class="acts">
          <button type="button" class="text-button" onClick={() => setPlanning(true)}>
            {t.another}
          </button>
        </div>
      )}
      {earlier.length > 0 && (
        <details open={planned.length === 0}>
          <summary>{t.past}</summary>
          <div class="stack">
            {earlier.map((event) => (
              <EventCard key={event.id} {...shownWith} event={event} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
