import { addDays } from '../day.ts';
import { present } from '../record.ts';
import type { CoachFacts } from './facts.ts';
import type { Finding } from './suggestion.ts';

const LESSON = 'w1';

/** R18: a gathering tomorrow or today, to prepare; or one yesterday that was not logged. */
export function eventNear({ events = [], today }: CoachFacts): Finding[] {
  const reasons = new Map([
    [today, { id: 'event-today', urgency: 0.9 }],
    [addDays(today, -1), { id: 'event-yesterday', urgency: 0.7 }],
    [addDays(today, 1), { id: 'event-tomorrow', urgency: 0.5 }],
  ] as const);
  return present(events).flatMap(({ id, day, title: what, status }): Finding[] => {
    const near = day && status === 'planned' ? reasons.get(day) : undefined;
    if (!near) return [];
    return [
      {
        key: `R18:${id}:${near.id}`,
        urgency: near.urgency,
        lesson: LESSON,
        reason: { id: near.id, values: { what } },
        action: { kind: 'open-page', page: 'events' },
      },
    ];
  });
}
