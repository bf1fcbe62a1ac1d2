import type { RefObject } from 'preact';
import type { DayPlan } from '../../domain/day-plan.ts';
import type { FollowUp } from '../../domain/follow-up.ts';
import { ALL_PEOPLE } from '../../domain/people-view.ts';
import { fill, plural } from '../../i18n/format.ts';
import { pagePath } from '../../i18n/paths.ts';
import { viewToHash } from '../../stores/people-address.ts';
import { keepPromise } from '../../stores/promises.ts';
import { useSettle } from '../ui/use-settle.ts';
import { FollowUpRow } from './FollowUpRow.tsx';
import { TickRow } from './TickRow.tsx';
import { whoIs, type TodayKit } from './today-kit.ts';

interface Props {
  kit: TodayKit;
  plan: DayPlan;
  /** Takes the focus when the last line is gone. */
  page: RefObject<HTMLElement>;
}

/** More than these is a wall; the others wait behind a press. */
const MOST_SHOWN = 5;
const MOST_LISTED = 30;
const EVERYONE_DUE = { ...ALL_PEOPLE, touch: 'due', sort: 'quiet' } as const;

/** Promises and people due beside the suggestions, and those of the coming days. */
export function FollowUps({ kit, plan, page }: Props) {
  const { t, locale } = kit;
  // A line that is done moves or goes, and its button with it.
  const { part, settle } = useSettle<HTMLElement>(page);
  const { due, soon, kept } = plan;
  if (due.length + soon.length + kept.length === 0) return null;
  const [shown, rest] = [due.slice(0, MOST_SHOWN), due.slice(MOST_SHOWN, MOST_LISTED)];
  const waiting = due.length - shown.length;
  const row = (item: FollowUp) => (
    <FollowUpRow
      key={`${item.contactId}:${item.promiseId ?? item.kind}`}
      kit={kit}
      item={item}
      onAct={settle}
    />
  );
  return (
    <section class="stack" aria-labelledby="due" ref={part} tabIndex={-1}>
      <h2 id="due">{due.length > 0 ? t.due : kept.length > 0 ? t.keptHead : t.soon}</h2>
      <ul class="rows" role="list">
        {shown.map(row)}
        {kept.map(({ contactId, promise }) => (
          <TickRow
            key={promise.id}
            label={fill(t.untickPromise, { what: promise.text })}
            isDone={true}
            onTick={() => settle(keepPromise(contactId, promise.id))}
          >
            <p class="is-done">{promise.text}</p>
            <p class="note">
              {whoIs(kit, contactId)} · {t.kept}
            </p>
          </TickRow>
        ))}
        {due.length + kept.length === 0 && soon.map(row)}
      </ul>
      {waiting > 0 && (
        <details>
          <summary>{plural(locale, t.dueRest, waiting)}</summary>
          <ul class="rows" role="list">
            {rest.map(row)}
          </ul>
          {due.length > MOST_LISTED && (
            <p>
              <a href={`${pagePath(locale, 'contacts')}#${viewToHash(EVERYONE_DUE)}`}>{t.dueAll}</a>
            </p>
          )}
        </details>
      )}
      {soon.length > 0 && due.length + kept.length > 0 && (
        <details>
          <summary>{t.soon}</summary>
          <ul class="rows" role="list">
            {soon.slice(0, MOST_LISTED).map(row)}
          </ul>
        </details>
      )}
    </section>
  );
}
