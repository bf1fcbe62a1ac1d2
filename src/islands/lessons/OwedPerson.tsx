import { useState } from 'preact/hooks';
import type { PersonBalance } from '../../domain/balance.ts';
import type { Day } from '../../domain/day.ts';
import { fill, formatDay, formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { contactPath } from '../../i18n/paths.ts';
import { shownName } from '../ui/shown-name.ts';
import { GiveForm } from './GiveForm.tsx';

interface Props {
  t: ToolsMessages['giveTake'];
  locale: Locale;
  today: Day;
  balance: PersonBalance;
  settle: (act: Promise<boolean>) => Promise<boolean>;
}

/** Someone from whom more came than went, and a form to log what is given now. */
export function OwedPerson({ t, locale, today, balance, settle }: Props) {
  const [isGiving, setGiving] = useState(false);
  const { contact, gave, received, lastReceived } = balance;
  const name = shownName(contact.name, locale, true);
  const kinds = lastReceived?.received.map(({ kind }) => t.exchangeKinds[kind]) ?? [];
  return (
    <li class="stack">
      <div class="row">
        <div>
          <a href={contactPath(locale, contact.id)}>{name}</a>{' '}
          <span class="note">{fill(t.line, { gave, received })}</span>
          {lastReceived && (
            <p class="note">
              {fill(t.last, {
                kind: formatList(locale, kinds),
                day: formatDay(locale, lastReceived.day, 'month-day'),
              })}
            </p>
          )}
        </div>
        {!isGiving && (
          <button
            type="button"
            class="button quiet small"
            aria-label={fill(t.give, { name })}
            onClick={() => setGiving(true)}
          >
            {t.giveShort}
          </button>
        )}
      </div>
      {isGiving && (
        <GiveForm
          t={t}
          today={today}
          contactId={contact.id}
          settle={settle}
          onClose={() => setGiving(false)}
        />
      )}
    </li>
  );
}
