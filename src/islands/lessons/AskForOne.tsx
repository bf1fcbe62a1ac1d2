import { useState } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import type { Goal } from '../../domain/goal.ts';
import { introducersFor, type Introducer } from '../../domain/introducer.ts';
import { rungOf } from '../../domain/rung.ts';
import { emptySeats } from '../../domain/seat.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { contactPath } from '../../i18n/paths.ts';
import { WriteButton } from '../messages/WriteButton.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { shownName } from '../ui/shown-name.ts';
import { TextField } from '../ui/TextField.tsx';
import { useSettle } from '../ui/use-settle.ts';
import { WriteToOther } from './WriteToOther.tsx';

interface Props {
  t: ToolsMessages['askIntroduction'];
  locale: Locale;
  contacts: readonly Contact[];
  goals: readonly Goal[];
}

const MOST = 4;
const OWN = '';

/** For whom one asks, who could introduce and why they come to mind, and the request. */
export function AskForOne({ t, locale, contacts, goals }: Props) {
  const seats = emptySeats(goals);
  const [seatId, setSeat] = useState(seats[0]?.seat.id ?? OWN);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<string>();
  const { part, settle } = useSettle<HTMLDivElement>();
  const seat = seats.find((one) => one.seat.id === seatId)?.seat;
  const role = (seat?.role ?? text).trim();
  const found = role === '' ? [] : introducersFor(contacts, { ...seat, role }, MOST);
  const wish = { kind: 'ask-introduction', about: role } as const;
  const nameOf = (contact: Contact) => shownName(contact.name, locale, true);
  const introducer = contacts.find(({ id }) => id === asked);
  const why = ({ contact, why: reason, word = '' }: Introducer) =>
    fill(t.why[reason], { word, rung: t.rungs[rungOf(contact).rung ?? 'met'] });
  const sent = (contactId: string) => {
    setAsked(contactId);
    void settle(Promise.resolve(true));
  };
  return (
    <div class="stack" ref={part} tabIndex={-1}>
      <h4>{t.ask}</h4>
      {seats.length > 0 && (
        <SelectField
          label={t.seat}
          value={seat ? seatId : OWN}
          options={[
            ...seats.map(({ goal, seat: one }) => ({
              value: one.id,
              label: fill(t.seatOf, { role: one.role, purpose: goal.purpose }),
            })),
            { value: OWN, label: t.own },
          ]}
          onChange={setSeat}
        />
      )}
      {!seat && <TextField label={t.role} hint={t.roleHint} value={text} onInput={setText} />}
      <p role="status">{introducer && fill(t.sent, { name: nameOf(introducer) })}</p>
      {role !== '' && found.length === 0 && <p>{t.nobody}</p>}
      <ul class="rows" role="list">
        {found.map((one) => (
          <li key={one.contact.id} class="row">
            <div>
              <a href={contactPath(locale, one.contact.id)}>{nameOf(one.contact)}</a>
              <p class="note">{why(one)}</p>
            </div>
            <WriteButton
              key={role}
              label={t.writeShort}
              named={fill(t.write, { name: nameOf(one.contact) })}
              locale={locale}
              contactId={one.contact.id}
              wish={wish}
              look="quiet small"
              onSent={() => sent(one.contact.id)}
            />
          </li>
        ))}
      </ul>
      {role !== '' && (
        <WriteToOther t={t} locale={locale} contacts={contacts} wish={wish} onSent={sent} />
      )}
    </div>
  );
}
