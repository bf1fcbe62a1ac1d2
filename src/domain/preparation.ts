import type { Contact, ContactPromise, ExchangeKind, Interaction } from './contact.ts';
import { openPromises, sortInteractions } from './contact.ts';
import type { Day } from './day.ts';
import type { Kindness } from './give-take.ts';
import { unthanked } from './give-take.ts';

/** Something to ask, and what it is about; the page has the words. */
export type Question =
  | { id: 'outcome'; kind: ExchangeKind; day: Day }
  | { id: 'last'; note: string }
  | { id: 'topic'; topic: string }
  | { id: 'work'; organization: string }
  | { id: 'begin' };

/** What to have in mind before meeting someone. */
export interface Preparation {
  last?: Interaction;
  /** Received and not thanked for, the latest. */
  thanks?: Kindness;
  /** My open promises, and theirs, the earliest day first. */
  mine: ContactPromise[];
  theirs: ContactPromise[];
  topics: readonly string[];
  question: Question;
}

/** What is worth telling the outcome of. */
const TOLD: readonly ExchangeKind[] = ['introduction', 'advice', 'opportunity', 'help', 'feedback'];

/** Gathers what to have in mind before meeting someone. */
export function preparationOf(contact: Contact, today: Day): Preparation {
  const log = sortInteractions(contact.interactions).filter(({ day }) => day <= today);
  const last = log.at(-1);
  const thanks = unthanked(contact, today).at(-1);
  const open = openPromises(contact);
  return {
    ...(last && { last }),
    ...(thanks && { thanks }),
    mine: open.filter(({ by }) => by === 'me'),
    theirs: open.filter(({ by }) => by === 'them'),
    topics: contact.topics,
    question: questionFor(contact, log),
  };
}

/**
 * Finds a question: what came of the latest thing received that has an outcome, else how the last talk
 * went on, else what is new in a topic of theirs, else their work, else how they began.
 */
function questionFor({ topics, organization }: Contact, log: readonly Interaction[]): Question {
  const told = log.findLast(({ received }) => received.some(({ kind }) => TOLD.includes(kind)));
  const kind = told?.received.find((item) => TOLD.includes(item.kind))?.kind;
  if (told && kind) return { id: 'outcome', kind, day: told.day };
  const note = log.findLast((entry) => entry.note)?.note;
  if (note) return { id: 'last', note };
  const [topic] = topics;
  if (topic) return { id: 'topic', topic };
  return organization ? { id: 'work', organization } : { id: 'begin' };
}
