import { useState } from 'preact/hooks';
import type { Day } from '../../domain/day.ts';
import type { NetworkEvent } from '../../domain/event.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { startLog, type LogDraft } from '../../stores/log-draft.ts';
import { LogPanel } from '../contacts/LogPanel.tsx';

interface Props {
  t: ToolsMessages['eventPlan'];
  locale: Locale;
  today: Day;
  event: NetworkEvent;
  onClose: (isKept: boolean) => void;
}

/** The quick log of a gathering: its day, its place, and everyone met there in one entry. */
export function EventLog({ t, locale, today, event, onClose }: Props) {
  const day = event.day && event.day <= today ? event.day : today;
  const [draft, setDraft] = useState<LogDraft>(() => ({
    ...startLog(day),
    kind: 'event',
    eventId: event.id,
  }));
  return (
    <div class="stack">
      <h5>{t.logTitle}</h5>
      <LogPanel
        t={t.log}
        locale={locale}
        draft={draft}
        onDraft={(next) => next && setDraft(next)}
        place={event.place ?? event.title}
        onCancel={() => onClose(false)}
        onSaved={() => onClose(true)}
        autofocus
      />
    </div>
  );
}
