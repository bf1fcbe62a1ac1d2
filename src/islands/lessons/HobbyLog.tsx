import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { SharedMessages, ToolsMessages } from '../../i18n/messages/tools.ts';
import { $contacts } from '../../stores/contacts.ts';
import type { LogDraft } from '../../stores/log-draft.ts';
import { LogPanel } from '../contacts/LogPanel.tsx';
import { ToolWaiting } from './ToolWaiting.tsx';

interface Props {
  t: ToolsMessages['hobbyLog'];
  shared: SharedMessages;
  locale: Locale;
}

/** The quick log, set to hobby. It knows the visitor's day, so it waits for the records like others. */
export function HobbyLog({ t, shared, locale }: Props) {
  const { status } = useStore($contacts, { ssr: 'initial' });
  const [draft, setDraft] = useState<LogDraft>();
  if (status !== 'ready') return <ToolWaiting t={shared} isFailed={status === 'failed'} />;
  return <LogPanel t={t.log} locale={locale} draft={draft} onDraft={setDraft} setting="hobby" />;
}
