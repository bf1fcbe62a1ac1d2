import { useState } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import type { NetworkEvent } from '../../domain/event.ts';
import type { GoalSeat } from '../../domain/seat.ts';
import { fill, formatDay, formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { EventsMessages } from '../../i18n/messages/events.ts';
import { later } from '../ui/later.ts';
import { shownName } from '../ui/shown-name.ts';
import { useFocusBack } from '../ui/use-focus-back.ts';
import { EventActs } from './EventActs.tsx';
import { EventForm } from './EventForm.tsx';

const BeforeYouGo = later(async () => (await import('./BeforeYouGo.tsx')).BeforeYouGo);
const EveryoneForm = later(async () => (await import('./EveryoneForm.tsx')).EveryoneForm);

export interface EventKit {
  t: EventsMessages;
  locale: Locale;
  today: Day;
  contacts: readonly Contact[];
  seats: readonly GoalSeat[];
  settle: (act: Promise<boolean>) => Promise<boolean>;
  /** Level of a gathering's heading: the page has it higher than a lesson does. */
  level: 2 | 4;
}

interface Props extends EventKit {
  event: NetworkEvent;
}

/** A gathering: before it what was planned, after it who was met there. */
export function EventCard({ event, ...kit }: Props) {
  const { t, locale, today, contacts, settle } = kit;
  const Heading = `h${kit.level}` as const;
  const [doing, setDoing] = useState<'log' | 'edit'>();
  const card = useFocusBack<HTMLElement>(doing !== undefined);
  const { title, day, place, status, contactIds, toMeetIds = [] } = event;
  const facts = [day ? formatDay(locale, day, 'short') : t.noDay, place].filter(Boolean);
  const among = (ids: readonly string[]) => contacts.filter(({ id }) => ids.includes(id));
  const names = among(contactIds).map(({ name }) => shownName(name, locale, true));
  const toMeet = among(toMeetIds);

  if (doing === 'edit') {
    const stop = () => setDoing(undefined);
    return <EventForm {...kit} event={event} isOpened onKept={stop} onCancel={stop} />;
  }
  return (
    <article ref={card} class="event-card stack" aria-label={title} tabIndex={-1}>
      <div>
        <Heading>{title}</Heading>
        <p class={day === today && status === 'planned' ? 'note due' : 'note'}>
          {facts.join(' · ')}
        </p>
      </div>
      <EventFacts {...kit} event={event} />
      {status === 'planned' && toMeet.length > 0 && (
        <BeforeYouGo locale={locale} today={today} people={toMeet} />
      )}
      {status === 'skipped' && <p>{t.skipped}</p>}
      {status === 'attended' && (
        <p>
          {t.attended} {names.length > 0 && fill(t.met, { names: formatList(locale, names) })}
        </p>
      )}
      {doing === 'log' ? (
        <EveryoneForm
          {...kit}
          event={event}
          onClose={(isKept) => {
            setDoing(undefined);
            if (isKept) void settle(Promise.resolve(true));
          }}
        />
      ) : (
        <EventActs t={t} today={today} event={event} settle={settle} onDo={setDoing} />
      )}
    </article>
  );
}

/** Why, whom and what, as planned. */
function EventFacts({ t, locale, seats, event }: Props) {
  const { why, whom, offer, seatIds } = event;
  const roles = seats.filter(({ seat }) => seatIds.includes(seat.id)).map(({ seat }) => seat.role);
  const plan = [
    [t.why, why],
    [t.whom, whom],
    [t.seats, roles.length > 0 && formatList(locale, roles)],
    [t.offer, offer],
  ].filter(([, text]) => text);
  if (plan.length === 0) return null;
  return (
    <dl class="event-plan">
      {plan.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
