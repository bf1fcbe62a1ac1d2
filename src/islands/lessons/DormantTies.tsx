import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import { dormantTies, lastTouches, warmUpFor } from '../../domain/dormant.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SharedMessages, ToolsMessages } from '../../i18n/messages/tools.ts';
import { pagePath } from '../../i18n/paths.ts';
import { $contactById, $contacts } from '../../stores/contacts.ts';
import { $today } from '../../stores/today.ts';
import { useSettle } from '../ui/use-settle.ts';
import { DormantTieRow } from './DormantTieRow.tsx';
import { SentNote } from './SentNote.tsx';
import { ToolWaiting } from './ToolWaiting.tsx';
import { WarmUp } from './WarmUp.tsx';
import { WriteToOther } from './WriteToOther.tsx';

interface Props {
  t: ToolsMessages['dormantTies'];
  shared: SharedMessages;
  locale: Locale;
}

/** As many as one can weigh; the lesson's five. */
const SHOWN = 5;

/** Two lines to someone near, then one note to someone who was close and fell silent. */
export function DormantTies({ t, shared, locale }: Props) {
  const contacts = useStore($contacts, { ssr: 'initial' });
  const people = useStore($contactById, { ssr: 'initial' });
  const today = useStore($today, { ssr: 'initial' });
  const [sentTo, setSentTo] = useState('');
  const [isAll, setAll] = useState(false);
  const { part, settle } = useSettle<HTMLDivElement>();
  const touches = useMemo(() => lastTouches([...people.values()]), [people]);
  if (contacts.status !== 'ready') {
    return <ToolWaiting t={shared} isFailed={contacts.status === 'failed'} />;
  }

  const ties = dormantTies(touches, today);
  const shown = isAll ? ties : ties.slice(0, SHOWN);
  const sent = (contactId: string) => {
    setSentTo(contactId);
    // The row is gone with its button.
    void settle(Promise.resolve(true));
  };
  const showAll = () => {
    setAll(true);
    // The button is gone with the press.
    void settle(Promise.resolve(true));
  };
  return (
    <div class="stack">
      {people.size > 0 && <WarmUp t={t} locale={locale} contact={warmUpFor(touches, today)} />}
      <div class="stack" ref={part} tabIndex={-1}>
        <h4>{t.ties}</h4>
        <SentNote text={t.sent} open={t.open} locale={locale} contact={people.get(sentTo)} />
        <p>{ties.length > 0 ? t.tiesText : people.size > 0 ? t.none : t.empty}</p>
        <ul class="rows" role="list">
          {shown.map((tie) => (
            <DormantTieRow
              key={tie.contact.id}
              t={t}
              locale={locale}
              tie={tie}
              settle={settle}
              onSent={() => sent(tie.contact.id)}
            />
          ))}
        </ul>
        {ties.length > shown.length && (
          <div>
            <button type="button" class="text-button" onClick={showAll}>
              {fill(t.all, { n: ties.length })}
            </button>
          </div>
        )}
        {people.size > 0 && (
          <WriteToOther
            t={t}
            locale={locale}
            contacts={contacts.items}
            wish={{ kind: 'reopen' }}
            onSent={sent}
          />
        )}
        <p>
          <a href={`${pagePath(locale, 'contact')}?new`}>{t.add}</a>
        </p>
      </div>
    </div>
  );
}
