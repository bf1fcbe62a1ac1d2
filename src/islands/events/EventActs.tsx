import type { Day } from '../../domain/day.ts';
import type { NetworkEvent } from '../../domain/event.ts';
import { fill } from '../../i18n/format.ts';
import type { EventsMessages } from '../../i18n/messages/events.ts';
import { deleteEvent, turnEvent } from '../../stores/events.ts';
import { useOnePress } from '../ui/use-one-press.ts';

interface Props {
  t: EventsMessages;
  today: Day;
  event: NetworkEvent;
  settle: (act: Promise<boolean>) => Promise<boolean>;
  onDo: (what: 'log' | 'edit') => void;
}

/** What can be done with a gathering as it stands. */
export function EventActs({ t, today, event, settle, onDo }: Props) {
  const { id, title, day, status } = event;
  const isPast = day === undefined || day <= today;
  const once = useOnePress();
  const turn = (next: NetworkEvent['status']) => void settle(once(() => turnEvent(id, next)));
  return (
    <div class="acts">
      {isPast && status !== 'skipped' && (
        <button type="button" class="button quiet" onClick={() => onDo('log')}>
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
      <button
        type="button"
        class="text-button"
        aria-label={fill(t.editLabel, { what: title })}
        onClick={() => onDo('edit')}
      >
        {t.edit}
      </button>
      {status !== 'attended' && (
        <button
          type="button"
          class="text-button"
          onClick={() => void settle(once(() => deleteEvent(id)))}
        >
          {t.remove}
        </button>
      )}
    </div>
  );
}
