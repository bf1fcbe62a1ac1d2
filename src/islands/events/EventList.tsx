import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { newestEvents, plannedEvents } from '../../domain/event.ts';
import { emptySeats } from '../../domain/seat.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { EventsMessages } from '../../i18n/messages/events.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { $events } from '../../stores/events.ts';
import { $goals } from '../../stores/goals.ts';
import { $today } from '../../stores/today.ts';
import { useSettle } from '../ui/use-settle.ts';
import { EventCard } from './EventCard.tsx';
import { EventForm } from './EventForm.tsx';

interface Props {
  t: EventsMessages;
  locale: Locale;
  /** How many past gatherings are listed; all without it. */
  earlier?: number;
  level: 2 | 4;
  /** Said while the records are read, or where they cannot be. */
  waiting: string;
  failed: string;
}

/** Plans gatherings; afterwards everyone met there is logged at once. */
export function EventList({ t, locale, earlier, level, waiting, failed }: Props) {
  const events = useStore($events, { ssr: 'initial' });
  const contacts = useStore($contacts, { ssr: 'initial' });
  const goals = useStore($goals, { ssr: 'initial' });
  const today = useStore($today, { ssr: 'initial' });
  const [isPlanning, setPlanning] = useState(false);
  const { part, settle } = useSettle<HTMLDivElement>();
  const states = [events, contacts, goals];
  if (states.some(({ status }) => status === 'failed')) return <p class="error">{failed}</p>;
  if (states.some(({ status }) => status !== 'ready')) {
    return (
      <p class="hint" data-waiting>
        {waiting}
      </p>
    );
  }

  const planned = plannedEvents(itemsOf(events));
  const past = newestEvents(itemsOf(events)).slice(0, earlier);
  const seats = emptySeats(itemsOf(goals));
  const putAway = () => {
    setPlanning(false);
    void settle(Promise.resolve(true));
  };
  const kit = { t, locale, level, today, settle, seats, contacts: itemsOf(contacts) };
  return (
    <div class="stack" ref={part} tabIndex={-1}>
      {planned.map((event) => (
        <EventCard key={event.id} {...kit} event={event} />
      ))}
      {planned.length === 0 || isPlanning ? (
        <EventForm
          {...kit}
          isOpened={isPlanning}
          onKept={() => setPlanning(false)}
          onCancel={planned.length > 0 ? putAway : undefined}
        />
      ) : (
        <div class="acts">
          <button type="button" class="text-button" onClick={() => setPlanning(true)}>
            {t.another}
          </button>
        </div>
      )}
      {past.length > 0 && (
        <details open={planned.length === 0}>
          <summary>{t.past}</summary>
          <div class="stack">
            {past.map((event) => (
              <EventCard key={event.id} {...kit} event={event} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
