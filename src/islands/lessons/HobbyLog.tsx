import { useStore } from '@nanostores/preact';
import type { Locale } from '../../i18n/locales.ts';
import type { SharedMessages, ToolsMessages } from '../../i18n/messages/tools.ts';
import { $contacts } from '../../stores/contacts.ts';
import { QuickLog } from '../contacts/QuickLog.tsx';
import { ToolWaiting } from './ToolWaiting.tsx';

interface Props {
  t: ToolsMessages['hobbyLog'];
  shared: SharedMessages;
  locale: Locale;
}

/** The quick log, set to hobby. It knows the visitor's day, so it waits for the records like others. */
export function HobbyLog({ t, shared, locale }: Props) {
  const { status } = useStore($contacts, { ssr: 'initial' });
  if (status !== 'ready') return <ToolWaiting t={shared} isFailed={status === 'failed'} />;
  return <QuickLog t={t.log} locale={locale} setting="hobby" inline />;
}
