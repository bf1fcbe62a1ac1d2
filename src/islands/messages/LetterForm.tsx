import type { Contact } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import {
  FORMALITIES,
  MESSAGE_KINDS,
  formalityFor,
  type Formality,
  type MessageKind,
  type MessageWish,
} from '../../domain/message.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { LettersMessages } from '../../i18n/messages/letters.ts';
import { logLetter } from '../../stores/messages.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useOnePress } from '../ui/use-one-press.ts';
import { HandOn } from './HandOn.tsx';
import { letterText } from './letter-text.ts';

export interface LetterKit {
  t: LettersMessages;
  locale: Locale;
  today: Day;
  people: ReadonlyMap<string, Contact>;
  contact: Contact;
}

/** What the visitor made of a letter; its words are kept by kind and tone, so that none are lost. */
export interface LetterDraft {
  kind: MessageKind;
  formality: Formality;
  about: string;
  own: Readonly<Record<string, string>>;
}

interface Props extends LetterKit {
  wish: MessageWish;
  draft: LetterDraft | undefined;
  onDraft: (draft: LetterDraft) => void;
  onSent: () => void;
}

/** Letters that may be chosen freely: they need no second person. */
const FREE: readonly MessageKind[] = [
  'first',
  'thanks',
  'keep-in-touch',
  'reopen',
  'advice',
  'ask-introduction',
  'birthday',
];

/** The letter: its kind and tone, its words, and the ways to hand it on. */
export function LetterForm({ wish, draft, onDraft, onSent, ...kit }: Props) {
  const { t, contact } = kit;
  const { kind, formality, about, own } = draft ?? startOf(wish, contact);
  const change = (patch: Partial<LetterDraft>) =>
    onDraft({ kind, formality, about, own, ...patch });
  const asksAbout = kind === 'ask-introduction' && wish.about === undefined;
  const current: MessageWish =
    kind === wish.kind && !asksAbout ? wish : { kind, ...(asksAbout && { about }) };
  const { subject, note } = t.letters[kind];
  const version = `${kind} ${formality}`;
  const body = own[version] ?? letterText(kit, current, formality);
  const isFree = FREE.includes(wish.kind) && wish.about === undefined;
  const kinds = isFree ? FREE : MESSAGE_KINDS.filter((one) => one === wish.kind);

  const once = useOnePress();
  const send = async () => {
    if (await once(() => logLetter(contact.id, current, note))) onSent();
  };
  return (
    <div class="stack">
      {kinds.length > 1 && (
        <SelectField
          label={t.kind}
          value={kind}
          options={kinds.map((one) => ({ value: one, label: t.letters[one].label }))}
          onChange={(value) => change({ kind: kinds.find((one) => one === value) ?? kind })}
        />
      )}
      {asksAbout && (
        <TextField
          label={t.about}
          hint={t.aboutHint}
          value={about}
          onInput={(text) => change({ about: text })}
        />
      )}
      <ChoiceField
        legend={t.formality}
        options={FORMALITIES.map((value) => ({ value, label: t.formalities[value] }))}
        value={formality}
        onChange={(value) =>
          change({ formality: FORMALITIES.find((one) => one === value) ?? formality })
        }
      />
      <TextField
        multiline
        rows={10}
        label={t.body}
        hint={t.bodyHint}
        value={body}
        onInput={(text) => change({ own: { ...own, [version]: text } })}
      />
      <HandOn kit={kit} wish={current} subject={subject} body={body} />
      <div class="acts">
        <button type="button" class="button" onClick={() => void send()}>
          {t.sent}
        </button>
      </div>
    </div>
  );
}

function startOf({ kind }: MessageWish, contact: Contact): LetterDraft {
  return { kind, formality: formalityFor(contact), about: '', own: {} };
}
