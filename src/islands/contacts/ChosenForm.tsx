import { useState } from 'preact/hooks';
import type { BulkAct } from '../../domain/bulk-act.ts';
import { SETTINGS, type Contact } from '../../domain/contact.ts';
import { toCadence } from '../../domain/rhythm.ts';
import { fill, formatList, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { BulkMessages } from '../../i18n/messages/bulk.ts';
import { changePeople } from '../../stores/bulk.ts';
import { saveFile } from '../ui/save-file.ts';
import { shownName } from '../ui/shown-name.ts';
import { useFaultFocus } from '../ui/use-fault-focus.ts';
import { useOneSubmit } from '../ui/use-one-submit.ts';
import { ChosenFields, type BulkDraft } from './ChosenFields.tsx';

interface Props {
  t: BulkMessages;
  locale: Locale;
  contacts: readonly Contact[];
  onDone: (message?: string) => void;
}

const START: BulkDraft = { kind: 'tag', tag: '', setting: '', rhythm: '' };
/** Names said before the others are only counted. */
const NAMED = 3;

/** One act for everyone who is chosen; the button says how many they are. */
export function ChosenForm({ t, locale, contacts, onDone }: Props) {
  const [draft, setDraft] = useState(START);
  const { form, isAsked, ask } = useFaultFocus();
  const count = contacts.length;

  const save = useOneSubmit(async () => {
    ask();
    if (draft.kind === 'cards') {
      const { peopleFile } = await import('../../stores/cards.ts');
      const choices = { locale, format: '3.0', isPrivate: false } as const;
      const { name, text, type } = peopleFile(contacts, choices);
      saveFile(name, text, type);
      return onDone(fill(plural(locale, t.saved, count), { name }));
    }
    const act = actOf(draft);
    if (!act) return;
    const ids = contacts.map(({ id }) => id);
    if (await changePeople(ids, act)) onDone();
  });

  return (
    <form ref={form} class="stack" noValidate onSubmit={save}>
      <p>{whoText(t, locale, contacts)}</p>
      <ChosenFields
        t={t}
        contacts={contacts}
        draft={draft}
        onDraft={setDraft}
        tagFault={isAsked && draft.tag.trim() === '' ? t.tagMissing : undefined}
      />
      <div class="acts">
        <button type="submit" class="button">
          {plural(locale, t.act, count)}
        </button>
        <button type="button" class="button quiet" onClick={() => onDone()}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
}

/** Gives what is to be done; undefined where a tag is not written yet. */
function actOf({ kind, tag, setting, rhythm }: BulkDraft): BulkAct | undefined {
  switch (kind) {
    case 'tag':
    case 'untag':
      return tag.trim() ? { kind, tag: tag.trim() } : undefined;
    case 'setting':
      return { kind, setting: SETTINGS.find((value) => value === setting) };
    case 'rhythm':
      return { kind, cadence: toCadence(rhythm) };
    case 'cards':
      return undefined;
    default:
      return { kind };
  }
}

function whoText(t: BulkMessages, locale: Locale, contacts: readonly Contact[]): string {
  const names = contacts.slice(0, NAMED).map(({ name }) => shownName(name, locale, true));
  const others = contacts.length - names.length;
  if (others > 0) names.push(plural(locale, t.others, others));
  return fill(plural(locale, t.who, contacts.length), { names: formatList(locale, names) });
}
