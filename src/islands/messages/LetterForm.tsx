import { useState } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import {
  FORMALITIES,
  MESSAGE_KINDS,
  formalityFor,
  type MessageKind,
  type MessageWish,
} from '../../domain/message.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { LettersMessages } from '../../i18n/messages/letters.ts';
import { logLetter } from '../../stores/messages.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { HandOn } from './HandOn.tsx';
import { letterText } from './letter-text.ts';

export interface LetterKit {
  t: LettersMessages;
  locale: Locale;
  today: Day;
  people: ReadonlyMap<string, Contact>;
  contact: Contact;
}

interface Props extends LetterKit {
  wish: MessageWish;
  onSent: () => void;
}

/** Letters that need no second person or role, and may be chosen freely. */
const FREE: readonly MessageKind[] = [
  'first',
  'thanks',
  'keep-in-touch',
  'reopen',
  'advice',
  'birthday',
];

/** The letter: its kind and tone, its words, and the ways to hand it on. */
export function LetterForm({ wish, onSent, ...kit }: Props) {
  const { t, contact } = kit;
  const [kind, setKind] = useState(wish.kind);
  const [formality, setFormality] = useState(() => formalityFor(contact));
  /** What the visitor made of it; absent while the words are ours. */
  const [own, setOwn] = useState<string>();
  const current: MessageWish = kind === wish.kind ? wish : { kind };
  const { subject, note } = t.letters[kind];
  const body = own ?? letterText(kit, current, formality);
  const kinds = FREE.includes(wish.kind) ? FREE : MESSAGE_KINDS.filter((one) => one === wish.kind);

  const send = async () => {
    if (await logLetter(contact.id, current, note)) onSent();
  };
  return (
    <div class="stack">
      {kinds.length > 1 && (
        <SelectField
          label={t.kind}
          value={kind}
          options={kinds.map((one) => ({ value: one, label: t.letters[one].label }))}
          onChange={(value) => {
            setKind(kinds.find((one) => one === value) ?? kind);
            setOwn(undefined);
          }}
        />
      )}
      <ChoiceField
        legend={t.formality}
        options={FORMALITIES.map((value) => ({ value, label: t.formalities[value] }))}
        value={formality}
        onChange={(value) => {
          setFormality(FORMALITIES.find((one) => one === value) ?? formality);
          setOwn(undefined);
        }}
      />
      <TextField
        multiline
        rows={10}
        label={t.body}
        hint={t.bodyHint}
        value={body}
        onInput={setOwn}
      />
      <HandOn t={t} contact={contact} subject={subject} body={body} />
      <div class="acts">
        <button type="button" class="button" onClick={() => void send()}>
          {t.sent}
        </button>
      </div>
    </div>
  );
}
