import { compare } from './compare.ts';
import type { Contact, Rung } from './contact.ts';
import { RUNGS } from './contact.ts';
import type { Day } from './day.ts';
import { present } from './record.ts';
import { rungBy, rungDays, rungIndex } from './rung.ts';

/** Someone who reached a higher rung, and the day on which the log proved it. */
export interface Deepening {
  contactId: string;
  rung: Rung;
  day: Day;
}

/**
 * Lists who stands on a higher rung today than on `from`, by the log alone: the deepest first, then the
 * latest. Having met someone is the first rung, and counts.
 */
export function deepenings(contacts: readonly Contact[], from: Day, today: Day): Deepening[] {
  return present(contacts)
    .flatMap((contact) => {
      const days = rungDays(contact);
      const rung = rungBy(days, today);
      const day = rung && days[rung];
      if (!rung || !day || day <= from) return [];
      return [{ contactId: contact.id, rung, day }];
    })
    .sort(byDepth);
}

/** Gives those of the deepest rung that anyone reached since `from`. */
export function deepest(found: readonly Deepening[]): Deepening[] {
  const rung = RUNGS.findLast((name) => found.some((item) => item.rung === name));
  return found.filter((item) => item.rung === rung);
}

function byDepth(a: Deepening, b: Deepening): number {
  if (a.rung !== b.rung) return rungIndex(b.rung) - rungIndex(a.rung);
  return compare(b.day, a.day) || compare(a.contactId, b.contactId);
}
