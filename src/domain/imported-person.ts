import type { ContactInput, Exchange, InteractionKind } from './contact.ts';
import type { Day, Instant } from './day.ts';

/** What a file of another program tells of people, before anything of it is kept. */

/** Something that happened with the person on a day, as far as the file proves it (cards exchanged). */
export interface ImportedEntry {
  day: Day;
  kind: InteractionKind;
  note?: string;
  /** What passed between the two, as only our own files tell. */
  gave?: Exchange[];
  received?: Exchange[];
}

export interface ImportedPerson {
  /** Lines of the file (from 1) that tell of this person: a card's first line, or each row of theirs. */
  lines: number[];
  input: ContactInput;
  /** What the file's program knows the person by: the card's UID, the profile's address. */
  sourceId?: string;
  /** Our own id of them, where the card carries it beside another program's UID. */
  ownId?: string;
  /** Which of several files tells of them. */
  file?: string;
  entries: ImportedEntry[];
}

/** Where a new person's or entry's id comes from, and when it happens. */
export interface ImportStamp {
  newId: () => string;
  now: Instant;
}

/** Why one card or row cannot come in; each has its remedy in the visitor's language. */
export type RefusalReason = 'no-name' | 'not-a-card' | 'group' | 'too-long' | 'damaged';

export interface RefusedLine {
  line: number;
  reason: RefusalReason;
  /** The beginning of what stands there, for finding it again. */
  text: string;
}

/** What one file held; the lines of its people and those refused are all its cards or rows. */
export interface ImportedFile {
  people: ImportedPerson[];
  refused: RefusedLine[];
  /** Cards or rows with something in them. */
  rows: number;
}
