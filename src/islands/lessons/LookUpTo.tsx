import { useStore } from '@nanostores/preact';
import { emptySeats } from '../../domain/seat.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SeatHomeMessages, SharedMessages, ToolsMessages } from '../../i18n/messages/tools.ts';
import { pagePath } from '../../i18n/paths.ts';
import { $admired } from '../../stores/admired.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { $goals } from '../../stores/goals.ts';
import { AdmiredForm } from './AdmiredForm.tsx';
import { AdmiredPerson } from './AdmiredPerson.tsx';
import { AdmiredRole } from './AdmiredRole.tsx';
import { ToolWaiting } from './ToolWaiting.tsx';
import { useSettle } from '../ui/use-settle.ts';

interface Props {
  t: ToolsMessages['lookUpTo'];
  home: SeatHomeMessages;
  shared: SharedMessages;
  locale: Locale;
}

const ENOUGH = 3;

/** Three people of one's company to learn from, and seats for roles without a name. */
export function LookUpTo({ t, home, shared, locale }: Props) {
  const contacts = useStore($contacts, { ssr: 'initial' });
  const goals = useStore($goals, { ssr: 'initial' });
  const admired = useStore($admired, { ssr: 'initial' });
  const { part, settle } = useSettle<HTMLDivElement>();
  const states = [contacts, goals];
  if (states.some(({ status }) => status !== 'ready')) {
    return <ToolWaiting t={shared} isFailed={states.some(({ status }) => status === 'failed')} />;
  }

  const seats = emptySeats(itemsOf(goals)).filter(({ seat }) => seat.place === 'inside');
  return (
    <div class="stack" ref={part} tabIndex={-1}>
      {admired.length === 0 ? (
        <p>{t.empty}</p>
      ) : (
        <ol class="rows" role="list">
          {admired.map((contact) => (
            <AdmiredPerson
              key={contact.id}
              t={t}
              locale={locale}
              contact={contact}
              settle={settle}
            />
          ))}
        </ol>
      )}
      {admired.length >= ENOUGH ? (
        <p>{t.enough}</p>
      ) : (
        <AdmiredForm t={t} locale={locale} contacts={itemsOf(contacts)} settle={settle} />
      )}
      {seats.length > 0 && (
        <div>
          <h4>{t.seats}</h4>
          <ul>
            {seats.map(({ goal, seat }) => (
              <li key={seat.id}>
                <a href={`${pagePath(locale, 'goals')}#${goal.id}`}>
                  {fill(t.inGoal, { role: seat.role, purpose: goal.purpose })}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <AdmiredRole t={t} home={home} goals={itemsOf(goals)} settle={settle} />
    </div>
  );
}
