import { useStore } from '@nanostores/preact';
import type { Seat } from '../../domain/goal.ts';
import { fill } from '../../i18n/format.ts';
import { pagePath } from '../../i18n/paths.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $goals } from '../../stores/goals.ts';
import type { PersonKit } from './person-kit.ts';

interface Props {
  kit: PersonKit;
}

/** The seats of target networks that this person fills, and those they could introduce someone for. */
export function SeatsPanel({ kit: { t, locale, contact } }: Props) {
  const goals = itemsOf(useStore($goals, { ssr: 'initial' }));
  const seats = goals.flatMap((goal) =>
    goal.seats
      .filter((seat) => seat.contactId === contact.id || isVia(seat, contact.id))
      .map((seat) => ({
        id: seat.id,
        words: seat.contactId === contact.id ? t.seatOf : t.seatVia,
        role: seat.role,
        goal: goal.purpose,
      })),
  );
  if (seats.length === 0) return null;
  return (
    <section class="sheet stack" aria-labelledby="seats">
      <h2 id="seats">{t.seats}</h2>
      <ul class="entry-links">
        {seats.map(({ id, words, role, goal }) => (
          <li key={id}>
            <a href={pagePath(locale, 'goals')}>{fill(words, { role, goal })}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An empty seat that this person could find someone for. */
function isVia({ contactId, introducerId }: Seat, id: string): boolean {
  return contactId === undefined && introducerId === id;
}
