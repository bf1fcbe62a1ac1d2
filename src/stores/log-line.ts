import type { Contact, Setting } from '../domain/contact.ts';
import { fold } from '../domain/fold.ts';
import type { Mention } from '../domain/log-line/mention.ts';
import { laterWords } from '../domain/log-line/later-words.ts';
import { leftKey, type LinePart, type ReadLine } from '../domain/log-line/meaning.ts';
import { displayName, parseName, type NameLocale } from '../domain/name.ts';
import type { Participant } from './contacts.ts';
import type { LogDraft } from './log-draft.ts';

/** A line of the quick log, and what the visitor put right of what it was read as. */
export interface LineDraft {
  text: string;
  /** Fields that were changed by hand: the line changes them no more. */
  own: readonly (keyof LogDraft)[];
  /** What was taken out of the reading, by `leftKey`. */
  left: readonly string[];
  /** People added by hand beside those of the line. */
  added: readonly Participant[];
  /** What the line left to the note when the note was last changed by hand. */
  noted: string;
  /** Which of several people a name means, by folded name. */
  chosen: Readonly<Record<string, string>>;
}

/** What a line's names become. */
export interface NamingTerms {
  locale: NameLocale;
  /** Where someone new is known from. */
  setting?: Setting | undefined;
}

const NOTHING: LineDraft = {
  text: '',
  own: [],
  left: [],
  added: [],
  noted: '',
  chosen: {},
};

/** Changes the line of a draft. */
export function changeLine(draft: LogDraft, patch: Partial<LineDraft>): LogDraft {
  return { ...draft, line: { ...(draft.line ?? NOTHING), ...patch } };
}

/**
 * Gives the draft with what its line says, as the fields show it and as it is kept; as long as nothing
 * can read the line it is the note. Words that come into the line after the note was changed by hand
 * stand below it.
 */
export function readDraft(
  draft: LogDraft,
  read: ReadLine | undefined,
  terms: NamingTerms,
): LogDraft {
  const { line } = draft;
  if (!line) return draft;
  const hasOwnNote = line.own.includes('note');
  const words = wordsLeft(line, read);
  const later = hasOwnNote ? laterWords(words, line.noted) : words;
  const note = [draft.note, later].filter((text) => text.trim() !== '').join('\n');
  if (!read) return { ...draft, note, people: distinct([...draft.people, ...line.added], terms) };
  const { promise } = read;
  const said: Partial<LogDraft> = {
    ...(read.day && { day: read.day }),
    ...(read.kind && { kind: read.kind }),
    gave: [...new Set([...draft.gave, ...read.gave])],
    received: [...new Set([...draft.received, ...read.received])],
    ...(promise && { next: { by: promise.by, text: promise.text, due: promise.due } }),
  };
  const own = Object.fromEntries(line.own.map((field) => [field, draft[field]]));
  const named = read.people.flatMap((mention) => participantOf(mention, line, terms) ?? []);
  const people = distinct([...draft.people, ...named, ...line.added], terms);
  return { ...draft, ...said, ...own, note, people };
}

/** Lists the names that fit several people, of whom none is chosen yet. */
export function unclearNames({ line }: LogDraft, read: ReadLine | undefined): Mention[] {
  return (read?.people ?? []).filter(
    ({ name, contacts }) => contacts.length > 1 && !chosenOf(name, contacts, line),
  );
}

/**
 * Changes fields by hand: from then on the line leaves them alone. People are added beside those of
 * the line; one taken out is taken out of the line as well.
 */
export function changeByHand(
  { draft, shown, read }: { draft: LogDraft; shown: LogDraft; read: ReadLine | undefined },
  { people, ...patch }: Partial<LogDraft>,
  terms: NamingTerms,
): LogDraft {
  const line = draft.line ?? NOTHING;
  const own = [...new Set([...line.own, ...keysOf(patch)])];
  const noted = patch.note === undefined ? line.noted : wordsLeft(line, read);
  const changed = changeLine({ ...draft, ...patch }, { own, noted });
  if (!people) return changed;
  const gone = new Set(
    shown.people.filter((person) => !people.includes(person)).map((person) => keyOf(person, terms)),
  );
  const isKept = (person: Participant) => !gone.has(keyOf(person, terms));
  const names = (read?.people ?? []).filter((mention) => {
    const person = participantOf(mention, line, terms);
    return person && !isKept(person);
  });
  const added = people.filter((person) => !shown.people.includes(person));
  // Who is added before a line is typed is known to have been there, and the line is read so.
  const [before, beside] = line.text.trim() === '' ? [added, []] : [[], added];
  return changeLine(
    { ...changed, people: [...draft.people.filter(isKept), ...before] },
    {
      left: [...line.left, ...names.map(({ name }) => leftKey('who', name))],
      added: [...line.added.filter(isKept), ...beside],
    },
  );
}

/** Says which person a name means. */
export function chooseNamed(draft: LogDraft, name: string, id: string): LogDraft {
  return changeLine(draft, { chosen: { ...draft.line?.chosen, [fold(name)]: id } });
}

/** Takes a reading back: its words stay in the note, and the field is as it was. */
export function takeOut(draft: LogDraft, part: LinePart, value?: string): LogDraft {
  return changeLine(draft, { left: [...(draft.line?.left ?? []), leftKey(part, value)] });
}

/** What of a line is for the note: all of it until it is read. */
function wordsLeft({ text }: LineDraft, read: ReadLine | undefined): string {
  return read ? read.note : text;
}

function participantOf(
  { name, contacts }: Mention,
  line: LineDraft,
  { locale, setting }: NamingTerms,
): Participant | undefined {
  if (contacts.length === 0) return { name: parseName(name, locale), ...(setting && { setting }) };
  const id = contacts.length === 1 ? contacts[0]?.id : chosenOf(name, contacts, line);
  return id === undefined ? undefined : { id };
}

function chosenOf(
  name: string,
  contacts: readonly Contact[],
  line: LineDraft | undefined,
): string | undefined {
  const id = line?.chosen[fold(name)];
  return contacts.some((contact) => contact.id === id) ? id : undefined;
}

function distinct(people: readonly Participant[], terms: NamingTerms): Participant[] {
  const keys = people.map((person) => keyOf(person, terms));
  return people.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function keyOf(person: Participant, { locale }: NamingTerms): string {
  return 'id' in person ? person.id : `new ${fold(displayName(person.name, locale))}`;
}

function keysOf(patch: Partial<LogDraft>): (keyof LogDraft)[] {
  const fields: readonly (keyof LogDraft)[] = ['day', 'kind', 'gave', 'received', 'note', 'next'];
  return fields.filter((field) => field in patch);
}
