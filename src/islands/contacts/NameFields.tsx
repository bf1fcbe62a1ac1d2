import { useState } from 'preact/hooks';
import type { PersonName } from '../../domain/contact.ts';
import { turnName } from '../../domain/contact-draft.ts';
import type { NameLocale } from '../../domain/name.ts';
import { TextField } from '../ui/TextField.tsx';
import type { FormKit } from './form-kit.ts';

interface Props {
  kit: FormKit;
}

type Part = keyof PersonName;

/** The order in which each language writes and reads a name. */
const PARTS: Record<NameLocale, Part[]> = {
  ja: ['family', 'given', 'familyReading', 'givenReading'],
  en: ['given', 'family'],
};
const MORE: Record<NameLocale, Part[]> = {
  ja: ['middle', 'nickname', 'honorific'],
  en: ['middle', 'nickname', 'honorific', 'givenReading', 'familyReading'],
};
const SINGLE: Part[] = ['single', 'singleReading'];
const AUTOCOMPLETE: Partial<Record<Part, string>> = { nickname: 'off', honorific: 'off' };

/** The name by parts, with readings, in the order of the page's language. */
export function NameFields({ kit }: Props) {
  const { t, terms, locale, draft, onDraft, onChange, faults } = kit;
  const shown = draft.isSingle ? SINGLE : PARTS[locale];
  const more = MORE[locale].filter(
    (part) => !draft.isSingle || part === 'nickname' || part === 'honorific',
  );
  const field = (part: Part, index: number) => (
    <TextField
      key={part}
      id={shown[index] === part && index === 0 ? 'person-name' : undefined}
      label={t[part]}
      mark={shown[0] === part ? terms.required : undefined}
      required={shown[0] === part}
      value={draft.name[part]}
      autocomplete={AUTOCOMPLETE[part] ?? 'off'}
      error={shown[0] === part && faults?.name ? t.faults.name : undefined}
      onInput={(text) => onChange({ name: { ...draft.name, [part]: text } })}
    />
  );
  // Not as it is typed: a field that is emptied would fold away under the hand.
  const [isOpenAtFirst] = useState(() => more.some((part) => draft.name[part] !== ''));
  return (
    <fieldset class="stack">
      <legend class="visually-hidden">{t.name}</legend>
      <div class="fields name-parts">{shown.map(field)}</div>
      <label class="choice">
        <input
          type="checkbox"
          checked={draft.isSingle}
          onChange={() => onDraft(turnName(draft, !draft.isSingle, locale))}
        />
        <span>{t.isSingle}</span>
      </label>
      <details open={isOpenAtFirst}>
        <summary>{t.moreName}</summary>
        <div class="fields">{more.map((part) => field(part, -1))}</div>
      </details>
    </fieldset>
  );
}
