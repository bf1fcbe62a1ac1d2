import { useStore } from '@nanostores/preact';
import { BULK_KINDS } from '../../domain/bulk-act.ts';
import { SETTINGS, type Contact } from '../../domain/contact.ts';
import type { BulkMessages } from '../../i18n/messages/bulk.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { tagsOf } from '../../stores/people.ts';
import { RhythmField } from '../ui/RhythmField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';

const KINDS = [...BULK_KINDS, 'cards'] as const;

/** What the form holds: the act, and what each kind of act asks for. */
export interface BulkDraft {
  kind: (typeof KINDS)[number];
  tag: string;
  setting: string;
  rhythm: string;
}

interface Props {
  t: BulkMessages;
  contacts: readonly Contact[];
  draft: BulkDraft;
  onDraft: (draft: BulkDraft) => void;
  tagFault: string | undefined;
}

/** What to do with several people, and the one thing that it needs to know. */
export function ChosenFields({ t, contacts, draft, onDraft, tagFault }: Props) {
  const everyone = itemsOf(useStore($contacts, { ssr: 'initial' }));
  const { kind, tag, setting, rhythm } = draft;
  const change = (patch: Partial<BulkDraft>) => onDraft({ ...draft, ...patch });
  return (
    <>
      <SelectField
        label={t.what}
        value={kind}
        options={KINDS.map((value) => ({ value, label: t.kinds[value] }))}
        onChange={(value) => change({ kind: KINDS.find((one) => one === value) ?? 'tag' })}
      />
      {(kind === 'tag' || kind === 'untag') && (
        <TextField
          label={t.tag}
          value={tag}
          list={tagsOf(kind === 'untag' ? contacts : everyone)}
          error={tagFault}
          onInput={(text) => change({ tag: text })}
        />
      )}
      {kind === 'setting' && (
        <SelectField
          label={t.setting}
          value={setting}
          options={[
            { value: '', label: t.notChosen },
            ...SETTINGS.map((value) => ({ value, label: t.settings[value] })),
          ]}
          onChange={(value) => change({ setting: value })}
        />
      )}
      {kind === 'rhythm' && (
        <RhythmField
          t={t}
          label={t.rhythm}
          value={rhythm}
          onChange={(value) => change({ rhythm: value })}
        />
      )}
      {kind === 'cards' && <p class="hint">{t.cardsHint}</p>}
    </>
  );
}
