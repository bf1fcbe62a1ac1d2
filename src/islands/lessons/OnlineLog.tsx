import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { SharedMessages, ToolsMessages } from '../../i18n/messages/tools.ts';
import { $contactById, $contacts } from '../../stores/contacts.ts';
import { later } from '../ui/later.ts';
import { useSettle } from '../ui/use-settle.ts';
import { SentNote } from './SentNote.tsx';
import { ToolWaiting } from './ToolWaiting.tsx';

const OnlineForm = later(async () => (await import('./OnlineForm.tsx')).OnlineForm);

interface Props {
  t: ToolsMessages['onlineLog'];
  shared: SharedMessages;
  locale: Locale;
}

/** The log of someone met online: where, what went each way, and what comes next. */
export function OnlineLog({ t, shared, locale }: Props) {
  const contacts = useStore($contacts, { ssr: 'initial' });
  const people = useStore($contactById, { ssr: 'initial' });
  const [logged, setLogged] = useState<{ id: string; hasNext: boolean }>();
  const { part, settle } = useSettle<HTMLDivElement>();
  if (contacts.status !== 'ready') {
    return <ToolWaiting t={shared} isFailed={contacts.status === 'failed'} />;
  }
  // What was pressed is gone either way.
  const show = (next: typeof logged) => {
    setLogged(next);
    void settle(Promise.resolve(true));
  };
  return (
    <div class="stack" ref={part} tabIndex={-1}>
      <SentNote
        text={logged?.hasNext ? t.keptNext : t.kept}
        open={t.open}
        locale={locale}
        contact={people.get(logged?.id ?? '')}
      />
      {logged && people.has(logged.id) ? (
        <div>
          <button type="button" class="text-button" onClick={() => show(undefined)}>
            {t.another}
          </button>
        </div>
      ) : (
        <OnlineForm
          t={t}
          locale={locale}
          contacts={contacts.items}
          onLogged={(id, hasNext) => show({ id, hasNext })}
        />
      )}
    </div>
  );
}
