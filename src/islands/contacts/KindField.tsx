import { INTERACTION_KINDS, type InteractionKind } from '../../domain/contact.ts';
import type { LogMessages } from '../../i18n/messages/log.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';

interface Props {
  t: LogMessages;
  value: InteractionKind;
  onChange: (kind: InteractionKind) => void;
}

/** What kind of interaction it was. */
export function KindField({ t, value, onChange }: Props) {
  return (
    <ChoiceField
      legend={t.what}
      options={INTERACTION_KINDS.map((kind) => ({ value: kind, label: t.interactionKinds[kind] }))}
      value={value}
      onChange={(chosen) => {
        const kind = INTERACTION_KINDS.find((known) => known === chosen);
        if (kind) onChange(kind);
      }}
    />
  );
}
