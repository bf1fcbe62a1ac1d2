import { EXCHANGE_KINDS, type ExchangeKind } from '../../domain/contact.ts';
import type { LogMessages } from '../../i18n/messages/log.ts';
import type { EntryDraft } from '../../stores/log-draft.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Props {
  t: LogMessages;
  value: Pick<EntryDraft, 'gave' | 'received' | 'note'>;
  onChange: (patch: Partial<EntryDraft>) => void;
}

/** What was given and received, and a note. */
export function PassedFields({ t, value, onChange }: Props) {
  const kinds = EXCHANGE_KINDS.map((kind) => ({ value: kind, label: t.exchangeKinds[kind] }));
  return (
    <>
      <div data-field="gave">
        <ChoiceField
          multiple
          legend={t.gaveLegend}
          options={kinds}
          value={value.gave}
          onChange={(gave) => onChange({ gave: exchangeKinds(gave) })}
        />
      </div>
      <div data-field="received">
        <ChoiceField
          multiple
          legend={t.receivedLegend}
          options={kinds}
          value={value.received}
          onChange={(received) => onChange({ received: exchangeKinds(received) })}
        />
      </div>
      <div data-field="note">
        <TextField
          multiline
          label={t.note}
          value={value.note}
          onInput={(note) => onChange({ note })}
        />
      </div>
    </>
  );
}

function exchangeKinds(values: readonly string[]): ExchangeKind[] {
  return EXCHANGE_KINDS.filter((kind) => values.includes(kind));
}
