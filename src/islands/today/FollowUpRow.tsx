import type { ContactPromise } from '../../domain/contact.ts';
import type { FollowUp } from '../../domain/follow-up.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import { contactPath } from '../../i18n/paths.ts';
import { logMessage } from '../../stores/coach-action.ts';
import { snoozeContact } from '../../stores/contacts.ts';
import { keepPromise } from '../../stores/promises.ts';
import { TickRow } from './TickRow.tsx';
import { whoIs, type TodayKit } from './today-kit.ts';

interface Props {
  kit: TodayKit;
  item: FollowUp;
  onAct: (act: Promise<boolean>) => Promise<boolean>;
}

/** A promise or a person due, with a tick that does it. */
export function FollowUpRow({ kit, item, onAct }: Props) {
  const { t, locale, contacts, today } = kit;
  const { kind, contactId, promiseId, due, state } = item;
  const who = whoIs(kit, contactId);
  const promise = promiseOf(contacts.get(contactId)?.promises, promiseId);
  const what = fill(t.followUps[kind], { who, text: promise?.text ?? '' });
  const when =
    state === 'waiting'
      ? fill(t.waiting, { day: formatDay(locale, due, 'month-day') })
      : formatDay(locale, due, 'short');
  const onTick = () =>
    onAct(promiseId ? keepPromise(contactId, promiseId, today) : logMessage(contactId));
  return (
    <TickRow
      label={fill(promise ? t.tickPromise : t.tickMessage, { what })}
      isDone={false}
      isDue={state === 'today'}
      onTick={onTick}
    >
      {promise ? (
        <>
          <p>{what}</p>
          <p class="note">
            <a href={contactPath(locale, contactId)}>{fill(t.promiseTo, { who })}</a>
          </p>
        </>
      ) : (
        <p>
          <a href={contactPath(locale, contactId)}>{what}</a>
        </p>
      )}
      <p class={state === 'today' ? 'note due' : 'note'}>{state === 'today' ? t.dueToday : when}</p>
      {!promise && state !== 'soon' && (
        <button
          type="button"
          class="text-button small"
          aria-label={fill(t.snoozeLabel, { what })}
          onClick={() => void onAct(snoozeContact(contactId))}
        >
          {t.snooze}
        </button>
      )}
    </TickRow>
  );
}

function promiseOf(
  promises: readonly ContactPromise[] | undefined,
  promiseId: string | undefined,
): ContactPromise | undefined {
  return promises?.find(({ id }) => id === promiseId);
}
