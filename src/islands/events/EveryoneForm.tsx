import { useEffect, useRef, useState } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import type { NetworkEvent } from '../../domain/event.ts';
import { logFaults, type LogFaults } from '../../domain/log-draft.ts';
import { plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { everyone } from '../../i18n/messages/everyone.ts';
import { logEntries } from '../../stores/interactions.ts';
import { isBlankLog, startLog, toLogEntry, type LogDraft } from '../../stores/log-draft.ts';
import { DayField } from '../ui/DayField.tsx';
import { useFaultFocus } from '../ui/use-fault-focus.ts';
import { useOneSubmit } from '../ui/use-one-submit.ts';
import { EveryoneRow } from './EveryoneRow.tsx';

interface Props {
  locale: Locale;
  today: Day;
  contacts: readonly Contact[];
  event: NetworkEvent;
  level: 2 | 4;
  onClose: (isKept: boolean) => void;
}

interface Row {
  id: number;
  draft: LogDraft;
}

/** Everyone met at a gathering in one form: a line each, all kept in one act. */
export function EveryoneForm({ locale, today, contacts, event, level, onClose }: Props) {
  const t = everyone[locale];
  const Heading = level === 2 ? 'h3' : 'h5';
  const [day, setDay] = useState(event.day && event.day <= today ? event.day : today);
  const next = useRef(0);
  const newRow = (ids: string[] = []): Row => ({
    id: (next.current += 1),
    draft: {
      ...startLog(
        day,
        ids.map((id) => ({ id })),
      ),
      kind: 'event',
      eventId: event.id,
    },
  });
  const [rows, setRows] = useState<Row[]>(() => {
    const hoped = (event.toMeetIds ?? []).filter((id) => contacts.some((each) => each.id === id));
    return [...hoped.map((id) => newRow([id])), newRow()];
  });
  const { form, ask } = useFaultFocus();
  const [faults, setFaults] = useState(new Map<number, LogFaults>());
  // What was pressed is gone, or stands below the line that it added.
  useEffect(() => focusLastName(form.current), [form, rows.length]);
  const filled = rows.filter(({ draft }) => !isBlankLog(draft));
  const people = filled.reduce((sum, { draft }) => sum + draft.people.length, 0);

  const save = useOneSubmit(async () => {
    const found = faultsOf(filled.length > 0 ? filled : rows.slice(0, 1), day, today);
    setFaults(found);
    ask();
    if (found.size > 0) return;
    const place = event.place ?? event.title;
    const ids = await logEntries(filled.map(({ draft }) => toLogEntry(draft, day, place)));
    if (ids) onClose(true);
  });

  return (
    <form ref={form} class="stack" noValidate onSubmit={save}>
      <Heading>{t.logTitle}</Heading>
      <p class="note">{t.everyoneHint}</p>
      <DayField
        label={t.day}
        value={day}
        error={faults.size > 0 && day > today ? t.log.faults['day-future'] : undefined}
        onInput={(chosen) => chosen && setDay(chosen)}
      />
      {rows.map(({ id, draft }, index) => (
        <EveryoneRow
          key={id}
          t={t}
          locale={locale}
          today={today}
          contacts={contacts}
          number={index + 1}
          draft={draft}
          faults={faults.get(id)}
          onDraft={(changed) =>
            setRows(rows.map((row) => (row.id === id ? { id, draft: changed } : row)))
          }
          onRemove={
            rows.length > 1 ? () => setRows(rows.filter((row) => row.id !== id)) : undefined
          }
        />
      ))}
      <div>
        <button type="button" class="button quiet" onClick={() => setRows([...rows, newRow()])}>
          {t.addLine}
        </button>
      </div>
      <div class="acts">
        <button type="submit" class="button">
          {people > 0 ? plural(locale, t.keepEveryone, people) : t.keepNobody}
        </button>
        <button type="button" class="button quiet" onClick={() => onClose(false)}>
          {t.log.cancel}
        </button>
      </div>
    </form>
  );
}

function focusLastName(form: HTMLElement | null): void {
  const names = form?.querySelectorAll<HTMLElement>('[role="combobox"]') ?? [];
  [...names].at(-1)?.focus();
}

function faultsOf(rows: readonly Row[], day: Day, today: Day): Map<number, LogFaults> {
  return new Map(
    rows.flatMap(({ id, draft: { people, next } }) => {
      const found = logFaults({ people: people.length, day, next }, today);
      return found ? [[id, found] as const] : [];
    }),
  );
}
