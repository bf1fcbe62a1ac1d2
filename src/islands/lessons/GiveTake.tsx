import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { balances } from '../../domain/balance.ts';
import { giveTakeOf } from '../../domain/give-take.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SharedMessages, ToolsMessages } from '../../i18n/messages/tools.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { $today } from '../../stores/today.ts';
import { BalanceBar } from './BalanceBar.tsx';
import { BalanceTable } from './BalanceTable.tsx';
import { EmptyTool } from './EmptyTool.tsx';
import { OwedPerson } from './OwedPerson.tsx';
import { ToolWaiting } from './ToolWaiting.tsx';
import { useSettle } from '../ui/use-settle.ts';

interface Props {
  t: ToolsMessages['giveTake'];
  shared: SharedMessages;
  locale: Locale;
}

const MOST = 3;

/** What was given and received in a year; who waits for something is one press away from it. */
export function GiveTake({ t, shared, locale }: Props) {
  const contacts = useStore($contacts, { ssr: 'initial' });
  const today = useStore($today, { ssr: 'initial' });
  const { part, settle } = useSettle<HTMLDivElement>();
  const people = itemsOf(contacts);
  const all = useMemo(() => giveTakeOf(people, today), [people, today]);
  const each = useMemo(() => balances(people, today), [people, today]);
  if (contacts.status !== 'ready') {
    return <ToolWaiting t={shared} isFailed={contacts.status === 'failed'} />;
  }
  if (each.length === 0) return <EmptyTool t={shared} text={t.empty} />;

  const owed = each.filter(({ gave, received }) => received > gave).slice(0, MOST);
  const onlyGave = each.filter(({ received }) => received === 0).slice(-MOST);
  const totals = { gave: all.gaveTotal, received: all.receivedTotal };
  return (
    <div class="stack" ref={part} tabIndex={-1}>
      <p>
        <strong>{fill(t.sentence, totals)}</strong>
      </p>
      <BalanceBar {...totals} locale={locale} label={t.picture} words={t} />
      <h4>{t.owed}</h4>
      {owed.length === 0 && <p>{t.owedNone}</p>}
      <ul class="rows" role="list">
        {owed.map((balance) => (
          <OwedPerson
            key={balance.contact.id}
            t={t}
            locale={locale}
            today={today}
            balance={balance}
            settle={settle}
          />
        ))}
      </ul>
      {onlyGave.length > 0 && (
        <>
          <h4>{t.onlyGave}</h4>
          <p class="hint">{t.onlyGaveText}</p>
          <BalanceTable t={t} locale={locale} balances={onlyGave} />
        </>
      )}
      <details>
        <summary>{t.table}</summary>
        <BalanceTable t={t} locale={locale} balances={each} />
      </details>
      <p class="note">{t.rule}</p>
    </div>
  );
}
