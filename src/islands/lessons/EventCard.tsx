import { useState } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import type { NetworkEvent } from '../../domain/event.ts';
import { displayName } from '../../domain/name.ts';
import { fill, formatDay, formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { turnEvent } from '../../stores/events.ts';
import { EventLog } from './EventLog.tsx';

interface Props {
  t: ToolsMessages['eventPlan'];
  locale: Locale;
  today: Day;
  contacts: readonly Contact[];
  event: NetworkEvent;
  settle: (act: Promise<boolean>) => Promise<boolean>;
}

/** A gathering: before it what was planned, after it who was met there. */
export function EventCard({ t, locale, today, contacts, event, settle }: Props) {
  const [isLogging, setLogging] = useState(false);
  const { id, title, day, place, why, whom, offer, status, contactIds } = event;
  const isPast = day === undefined || day <= today;
  const facts = [day ? formatDay(locale, day, 'short') : t.noDay, place].filter(Boolean);
  const names = contacts
    .filter((contact) => contactIds.includes(contact.id))
    .map(({ name }) => displayName(name, locale, true));
  const turn = (next: NetworkEvent['status']) => void settle(turnEvent(id, next));
  const plan = [
    [t.why, why],
    [t.whom, whom],
    [t.offer, offer],
  ].filter(([, text]) => text);

  return (
    <article class="event-card stack">
      <div>
        <h4>{title}</h4>
        <p class={day === today && status === 'planned' ? 'note due' : 'note'}>
          {facts.join(' · ')}
        </p>
      </div>
      {plan.length > 0 && (
        <dl class="event-plan">
          {plan.map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {status === 'skipped' && <p>{t.skipped}</p>}
      {status === 'attended' && (
        <p>
          {t.attended} {names.length > 0 && fill(t.met, { names: formatList(locale, names) })}
        </p>
      )}
      {isLogging ? (
        <EventLog
          t={t}
          locale={locale}
          today={today}
          event={event}
          onClose={(isKept) => {
            setLogging(false);
            if (isKept) void settle(Promise.resolve(true));
          }}
        />
      ) : (
        <div class="acts">
          {isPast && status !== 'skipped' && (
            <button type="button" class="button quiet" onClick={() => setLogging(true)}>
              {status === 'attended' ? t.logMore : t.was}
            </button>
          )}
          {isPast && status === 'planned' && (
            <button type="button" class="text-button" onClick={() => turn('attended')}>
              {t.wasEmpty}
            </button>
          )}
          {status === 'planned' && (
            <button type="button" class="text-button" onClick={() => turn('skipped')}>
              {t.skip}
            </button>
          )}
          {status === 'skipped' && (
            <button type="button" class="text-button" onClick={() => turn('planned')}>
              {t.replan}
            </button>
          )}
        </div>
      )}
    </article>
  );
}
