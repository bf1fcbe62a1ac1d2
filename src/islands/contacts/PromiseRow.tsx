import type { ContactPromise } from '../../domain/contact.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import { deletePromise, keepPromise } from '../../stores/promises.ts';
import { TickBox } from '../ui/TickBox.tsx';
import type { PersonKit } from './person-kit.ts';

interface Props {
  kit: PersonKit;
  promise: ContactPromise;
  /** The row moves or goes with what is done to it. */
  settle: (act: Promise<boolean>) => Promise<boolean>;
}

/** One promise: a press keeps it, another opens it again. */
export function PromiseRow({ kit, promise, settle }: Props) {
  const { t, terms, contact, today } = kit;
  const { id, text, doneOn, due, by } = promise;
  const isDueToday = doneOn === undefined && by === 'me' && due === today;
  return (
    <li class="promise">
      <label class="choice">
        <TickBox
          isOn={doneOn !== undefined}
          label={fill(doneOn === undefined ? t.promiseKeep : t.promiseReopen, { text })}
          onTick={(isKept) => settle(keepPromise(contact.id, id, isKept ? today : undefined))}
        />
        <span>
          {text} <small class={isDueToday ? 'due' : 'note'}>{dayText(kit, promise)}</small>
        </span>
      </label>
      <button
        type="button"
        class="text-button small"
        aria-label={fill(t.promiseDelete, { text })}
        onClick={() => void settle(deletePromise(contact.id, id))}
      >
        {terms.delete}
      </button>
    </li>
  );
}

function dayText({ t, locale, today }: PersonKit, { doneOn, due, by }: ContactPromise): string {
  if (doneOn) return fill(t.promiseKeptOn, { day: formatDay(locale, doneOn) });
  if (!due) return '';
  if (due === today && by === 'me') return t.promiseToday;
  const day = formatDay(locale, due, 'short');
  return fill(due < today ? t.promiseWaits : t.promiseUntil, { day });
}
