import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Contact, Setting } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import type { LinePart, ReadLine } from '../../domain/log-line/meaning.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inSteps, oneByOne } from '../../stores/in-steps.ts';
import type { LogDraft } from '../../stores/log-draft.ts';
import {
  changeByHand,
  changeLine,
  chooseNamed,
  readDraft,
  takeOut,
  unclearNames,
} from '../../stores/log-line.ts';
import { useFollowing } from '../ui/use-after-paint.ts';

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
  const { reader, isPrepared } = useReader(contacts);
  const latest = useRef(draft);
  latest.current = draft;
  const painted = useFollowing(draft.line?.text, draft);
  const terms = { locale, setting };
  const readNow = ({ line, people }: LogDraft) => {
    if (!line?.text.trim() || !reader || !contacts) return undefined;
    const { text, left } = line;
    const hasPeople = people.length > 0;
    return reader.parseLogLine(text, { locale, today, contacts, left, hasPeople });
  };
  const { line, people } = painted;
  // Thousands of names take a while to prepare, and no key waits for that.
  const read = useMemo(
    () => (isPrepared ? readNow(painted) : undefined),
    [isPrepared, line?.text, line?.left, reader, contacts, locale, today, people.length > 0],
  );
  const readAs = (typed: LogDraft, reading: ReadLine | undefined) => ({
    shown: readDraft(typed, reading, terms),
    unclear: unclearNames(typed, reading),
  });
  const { shown, unclear } = readAs(painted, read);
  return {
    read,
    shown,
    unclear,
    /** The draft to keep, read even where its names are not prepared yet. */
    toKeep: () => readAs(draft, (painted === draft ? read : undefined) ?? readNow(draft)),
    type: (text: string) => onDraft(changeLine(latest.current, { text })),
    change: (patch: Partial<LogDraft>) =>
      onDraft(changeByHand({ draft: latest.current, shown, read }, patch, terms)),
    choose: (name: string, id: string) => onDraft(chooseNamed(latest.current, name, id)),
    takeOut: (part: LinePart, value?: string) => onDraft(takeOut(latest.current, part, value)),
  };
}

/** What reads a line comes with the dialog, not with the page; then the names are prepared. */
function useReader(contacts: readonly Contact[] | undefined) {
  const [reader, setReader] = useState<Reader>();
  const [isPrepared, setPrepared] = useState(false);
  useEffect(() => {
    import('../../domain/log-line.ts').then(setReader, () => undefined);
  }, []);
  useEffect(() => {
    if (!reader || !contacts) return undefined;
    const prepare = () => reader.prepareNameIndex(contacts);
    return inSteps(oneByOne(contacts, prepare), () => setPrepared(true));
  }, [reader, contacts]);
  return { reader, isPrepared };
}
