import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Contact, Setting } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import type { LinePart, ReadLine } from '../../domain/log-line/meaning.ts';
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
  const [isPrepared, setPrepared] = useState(false);
  useEffect(() => {
    if (!reader || !contacts) return undefined;
    const prepare = () => reader.prepareNameIndex(contacts);
    return inPortions(contacts, prepare, () => setPrepared(true));
  }, [reader, contacts]);
  const { line, people } = draft;
  const hasPeople = people.length > 0;
  const readNow = useCallback(
    () =>
      line?.text.trim() && reader && contacts
        ? reader.parseLogLine(line.text, { locale, today, contacts, left: line.left, hasPeople })
        : undefined,
    [line?.text, line?.left, reader, contacts, locale, today, hasPeople],
  );
  // Thousands of names take a while to prepare, and no key waits for that.
  const read = useMemo(() => (isPrepared ? readNow() : undefined), [isPrepared, readNow]);
  const terms = { locale, setting };
  const readAs = (reading: ReadLine | undefined) => ({
    shown: readDraft(draft, reading, terms),
    unclear: unclearNames(draft, reading),
  });
  const { shown, unclear } = readAs(read);
  return {
    read,
    shown,
    unclear,
    /** The draft to keep, read even where its names are not prepared yet. */
    toKeep: () => readAs(read ?? readNow()),
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
