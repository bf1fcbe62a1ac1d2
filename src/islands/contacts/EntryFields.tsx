import { EXCHANGE_KINDS, type ExchangeKind } from '../../domain/contact.ts';
import { addDays, type Day } from '../../domain/day.ts';
import type { LogMessages } from '../../i18n/messages/log.ts';
import type { EntryDraft } from '../../stores/log-draft.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { DayField } from '../ui/DayField.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Props {
  t: LogMessages;
  today: Day;
  value: EntryDraft;
  onChange: (patch: Partial<EntryDraft>) => void;
  dayFault?: string | undefined;
}

/** When it was, what was given and received, and a note. */
export function EntryFields({ t, today, value, onChange, dayFault }: Props) {
  const kinds = EXCHANGE_KINDS.map((kind) => ({ value: kind, label: t.exchangeKinds[kind] }));
  return (
    <>
      <DayField
        label={t.day}
        value={value.day}
        onInput={(day) => onChange({ day })}
        error={dayFault}
        quick={[
          { label: t.today, day: today },
          { label: t.yesterday, day: addDays(today, -1) },
        ]}
      />
      <ChoiceField
        multiple
        legend={t.gaveLegend}
        options={kinds}
        value={value.gave}
        onChange={(gave) => onChange({ gave: exchangeKinds(gave) })}
      />
      <ChoiceField
        multiple
        legend={t.receivedLegend}
        options={kinds}
        value={value.received}
        onChange={(received) => onChange({ received: exchangeKinds(received) })}
      />
      <TextField
        multiline
        label={t.note}
        value={value.note}
        onInput={(note) => onChange({ note })}
      />
    </>
  );
}

function exchangeKinds(values: readonly string[]): ExchangeKind[] {
  return EXCHANGE_KINDS.filter((kind) => values.includes(kind));
}
