import type { RefObject } from 'preact';
import type { Day } from '../../domain/day.ts';
import type { NetworkEvent } from '../../domain/event.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import { pagePath } from '../../i18n/paths.ts';
import { changeEvent } from '../../stores/events.ts';
import { DayField } from '../ui/DayField.tsx';
import { useSettle } from '../ui/use-settle.ts';
import type { TodayKit } from './today-kit.ts';

interface Props {
  kit: TodayKit;
  events: readonly NetworkEvent[];
  /** Takes the focus when the last gathering is gone. */
  page: RefObject<HTMLElement>;
}

/** Gatherings that were planned: when, and whether one went. */
export function PlannedEvents({ kit: { t, locale, today }, events, page }: Props) {
  const { part, settle } = useSettle<HTMLElement>(page);
  return (
    <section class="sheet stack" aria-labelledby="events" ref={part} tabIndex={-1}>
      <h2 id="events">{t.events}</h2>
      <ul class="rows" role="list">
        {events.map((event) => {
          const { id, title, day, whom } = event;
          const close = (status: NetworkEvent['status']) =>
            void settle(changeEvent(event, { ...event, status, day: day ?? today }));
          const setDay = (chosen: Day | undefined) =>
            chosen && void settle(changeEvent(event, { ...event, day: chosen }));
          return (
            <li key={id} class="tight">
              <p>{title}</p>
              <p class={day === today ? 'note due' : 'note'}>
                {day ? formatDay(locale, day, 'short') : t.eventNoDay}
                {whom && ` · ${whom}`}
              </p>
              {!day && <DayField label={t.eventDay} onInput={setDay} />}
              {day && day <= today && (
                <div class="acts">
                  <button
                    type="button"
                    class="button quiet small"
                    aria-label={fill(t.eventWentLabel, { what: title })}
                    onClick={() => close('attended')}
                  >
                    {t.eventWent}
                  </button>
                  <button
                    type="button"
                    class="button quiet small"
                    aria-label={fill(t.eventSkipLabel, { what: title })}
                    onClick={() => close('skipped')}
                  >
                    {t.eventSkip}
                  </button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <p>
        <a href={pagePath(locale, 'events')}>{t.eventsAll}</a>
      </p>
    </section>
  );
}
