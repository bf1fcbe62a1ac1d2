import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Contact, Setting } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import type { LinePart } from '../../domain/log-line/meaning.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inPortions } from '../../stores/in-portions.ts';
import type { LogDraft } from '../../stores/log-draft.ts';
import {
  changeByHand,
  changeLine,
  chooseNamed,
  readDraft,
  takeOut,
  unclearNames,
} from '../../stores/log-line.ts';

type Reader = typeof import('../../domain/log-line.ts');

interface Options {
  draft: LogDraft;
  onDraft: (draft: LogDraft) => void;
  /** Undefined while the records are still being read. */
  contacts: readonly Contact[] | undefined;
  today: Day;
  locale: Locale;
  setting?: Setting | undefined;
}

/** The quick log as its line says it and as its fields show it, and what changes either. */
export function useLogLine({ draft, onDraft, contacts, today, locale, setting }: Options) {
  const reader = useReader();
  useEffect(
    () =>
      reader && contacts
        ? inPortions(contacts, () => reader.prepareNameIndex(contacts))
        : undefined,
    [reader, contacts],
  );
  const { line, people } = draft;
  const hasPeople = people.length > 0;
  const read = useMemo(
    () =>
      line?.text.trim() && reader && contacts
        ? reader.parseLogLine(line.text, { locale, today, contacts, left: line.left, hasPeople })
        : undefined,
    [line?.text, line?.left, reader, contacts, locale, today, hasPeople],
  );
  const terms = { locale, setting };
  const shown = readDraft(draft, read, terms);
  return {
    read,
    shown,
    unclear: unclearNames(draft, read),
    type: (text: string) => onDraft(changeLine(draft, { text })),
    change: (patch: Partial<LogDraft>) =>
      onDraft(changeByHand({ draft, shown, read }, patch, terms)),
    choose: (name: string, id: string) => onDraft(chooseNamed(draft, name, id)),
    takeOut: (part: LinePart, value?: string) => onDraft(takeOut(draft, part, value)),
  };
}

/** What reads a line comes with the dialog, not with the page. */
function useReader(): Reader | undefined {
  const [reader, setReader] = useState<Reader>();
  useEffect(() => {
    import('../../domain/log-line.ts').then(setReader, () => undefined);
  }, []);
  return reader;
}
