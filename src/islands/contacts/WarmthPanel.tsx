import { rungOf } from '../../domain/rung.ts';
import { SUGGESTED_CADENCE, warmthOf, type Warmth } from '../../domain/warmth.ts';
import { fill, formatDay, formatRelativeDays } from '../../i18n/format.ts';
import { patchContact, snoozeContact } from '../../stores/contacts.ts';
import { useSettle } from '../ui/use-settle.ts';
import type { PersonKit } from './person-kit.ts';
import { PersonRhythm } from './PersonRhythm.tsx';

interface Props {
  kit: PersonKit;
}

/** How warm the tie is and why, when to be in touch, and the rhythm the visitor chose. */
export function WarmthPanel({ kit }: Props) {
  const { t, terms, locale, contact, today } = kit;
  const warmth = warmthOf(contact, kit);
  const { state, lastDay, days = 0, dueOn } = warmth;
  const suggested = SUGGESTED_CADENCE[rungOf(contact).rung ?? 'met'];
  const isSnoozed = contact.snoozedUntil !== undefined && contact.snoozedUntil > today;
  const { part, settle } = useSettle<HTMLElement>();
  const patch = (fields: Parameters<typeof patchContact>[1]) => patchContact(contact.id, fields);
  return (
    <section class="sheet stack" aria-labelledby="warmth" ref={part} tabIndex={-1}>
      <h2 id="warmth">{t.warmth}</h2>
      <div class="tight">
        <p>
          <strong class={`warmth ${state}`}>{terms.warmth[state]}</strong>
        </p>
        <p>{reasonOf(kit, warmth)}</p>
        {lastDay && (
          <p class="note">
            {fill(t.lastTouch, {
              when: formatRelativeDays(locale, -days),
              day: formatDay(locale, lastDay),
            })}
          </p>
        )}
        {dueOn && <p class={dueOn === today ? 'due' : undefined}>{dueText(kit, dueOn)}</p>}
      </div>
      {(isSnoozed || (dueOn !== undefined && dueOn <= today)) && (
        <div class="acts">
          {isSnoozed ? (
            <>
              <span class="note">
                {fill(t.snoozed, { day: formatDay(locale, contact.snoozedUntil ?? today) })}
              </span>
              <button
                type="button"
                class="text-button"
                onClick={() => void settle(patch({ snoozedUntil: undefined }))}
              >
                {t.unsnooze}
              </button>
            </>
          ) : (
            <button
              type="button"
              class="button quiet small"
              onClick={() => void settle(snoozeContact(contact.id))}
            >
              {t.snooze}
            </button>
          )}
        </div>
      )}
      <PersonRhythm kit={kit} hint={fill(t.rhythmHint, { n: suggested })} />
      <div>
        <button
          type="button"
          class="text-button"
          onClick={() => void patch({ resting: contact.resting ? undefined : true })}
        >
          {contact.resting ? t.wake : t.rest}
        </button>
      </div>
    </section>
  );
}

function reasonOf({ t }: PersonKit, { state, cadence }: Warmth): string {
  if (state === 'new' && cadence !== undefined) return fill(t.warmthOf.newRhythm, { n: cadence });
  return fill(t.warmthOf[state], { n: cadence ?? '' });
}

function dueText({ t, locale, today }: PersonKit, dueOn: NonNullable<Warmth['dueOn']>): string {
  if (dueOn === today) return t.dueToday;
  return fill(dueOn < today ? t.dueWaiting : t.dueOn, { day: formatDay(locale, dueOn) });
}
