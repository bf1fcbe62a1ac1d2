import { compare } from '../compare.ts';
import { addDays } from '../day.ts';
import { rungIndex, rungOf, type NextRung } from '../rung.ts';
import type { CoachFacts, ContactFacts } from './facts.ts';
import type { Finding, ReasonId } from './suggestion.ts';

const LESSON = 'c1';

/** Days since the last entry within which a step deeper lies near. */
const NEAR_DAYS = 90;
/** As a rung takes time to find, no more people than these are looked at, those in touch latest. */
const LOOKED_AT = 200;

const REASONS: Partial<Record<NextRung['missing'][number], ReasonId>> = {
  days: 'rung-days',
  gave: 'rung-gave',
  received: 'rung-received',
  'other-day': 'rung-other-day',
  depth: 'rung-depth',
};

/**
 * R7: one act is all that someone's next rung still needs: a day in touch, something given or received,
 * an introduction, advice or help. The deepest rung first, then those in touch latest. Waiting is no
 * act, and a tie at rest, or one the visitor set by hand, is left alone.
 */
export function rungNear({ people, today }: CoachFacts): Finding[] {
  const since = addDays(today, -NEAR_DAYS);
  return people
    .filter(
      ({ contact, lastOn }) => lastOn && lastOn >= since && lastOn <= today && !isLeft(contact),
    )
    .sort(latestFirst)
    .slice(0, LOOKED_AT)
    .flatMap(findingOf);
}

function isLeft({ resting, pinnedRung }: ContactFacts['contact']): boolean {
  return resting === true || pinnedRung !== undefined;
}

function findingOf({ contact }: ContactFacts, place: number): Finding[] {
  const { next } = rungOf(contact);
  const [missing] = next?.missing ?? [];
  const reason = missing && REASONS[missing];
  if (!next || !reason || next.missing.length > 1) return [];
  if (missing === 'days' && next.days !== 1) return [];
  const who = contact.id;
  return [
    {
      key: `R7:${who}:${next.rung}`,
      urgency: (rungIndex(next.rung) + (1 - place / LOOKED_AT) * 0.9) / 4,
      contactId: who,
      lesson: LESSON,
      reason: { id: reason, values: { who, next: next.rung } },
      action: { kind: 'open-contact', contactId: who },
    },
  ];
}

function latestFirst(a: ContactFacts, b: ContactFacts): number {
  return compare(b.lastOn ?? '', a.lastOn ?? '') || compare(a.contact.id, b.contact.id);
}
