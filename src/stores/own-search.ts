import type { Contact } from '../domain/contact.ts';
import type { NetworkEvent } from '../domain/event.ts';
import type { Goal } from '../domain/goal.ts';
import { eventTexts, goalTexts, holdWords } from '../domain/own-search.ts';
import { holdsWords, searchHit, searchWords, type SearchWord } from '../domain/search.ts';
import { firstSteps } from './in-steps.ts';
import { personText } from './people.ts';

/** The visitor's own records that are searched. */
export interface OwnRecords {
  contacts: readonly Contact[];
  events: readonly NetworkEvent[];
  goals: readonly Goal[];
}

/** A record of the visitor's that was found; `note` is where, unless its name has all of the words. */
export type OwnHit = { words: readonly SearchWord[]; note?: string } & (
  | { kind: 'person'; record: Contact }
  | { kind: 'event'; record: NetworkEvent }
  | { kind: 'goal'; record: Goal }
);

/** With so many named alike, whoever looks for one types more. */
const ENOUGH = 100;
/** Records between two pauses: each may have texts that are not prepared yet. */
const RECORDS_A_STEP = 16;

/** Finds the visitor's records step by step: first those that are named so, then the others. */
export function* findOwn(
  { contacts, events, goals }: OwnRecords,
  query: string,
): Generator<undefined, OwnHit[]> {
  const words = searchWords(query);
  const found = { named: new Array<OwnHit>(), others: new Array<OwnHit>() };
  if (words.length === 0) return [];
  const hits = [
    ...goals.map((record) => () => writtenHit({ kind: 'goal', record, words }, goalTexts(record))),
    ...events.map(
      (record) => () => writtenHit({ kind: 'event', record, words }, eventTexts(record)),
    ),
    ...contacts.map((record) => () => personHit(record, words)),
  ];
  for (const [at, hitOf] of hits.entries()) {
    if (at % RECORDS_A_STEP === RECORDS_A_STEP - 1) yield;
    const hit = hitOf();
    if (!hit) continue;
    const list = hit.note === undefined ? found.named : found.others;
    if (list.length < ENOUGH) list.push(hit);
    else if (list === found.named) break;
  }
  return [...found.named, ...found.others].slice(0, ENOUGH);
}

/** Gives those of the hits that another query finds too: few enough to look through at once. */
export function stillFound(hits: readonly OwnHit[], query: string): OwnHit[] {
  const records = {
    contacts: hits.flatMap((hit) => (hit.kind === 'person' ? [hit.record] : [])),
    events: hits.flatMap((hit) => (hit.kind === 'event' ? [hit.record] : [])),
    goals: hits.flatMap((hit) => (hit.kind === 'goal' ? [hit.record] : [])),
  };
  return firstSteps(findOwn(records, query)) ?? [];
}

function personHit(record: Contact, words: readonly SearchWord[]): OwnHit | undefined {
  if (!holdsWords(personText(record), words)) return undefined;
  const note = searchHit(record, words)?.text;
  return { kind: 'person', record, words, ...(note !== undefined && { note }) };
}

function writtenHit(hit: OwnHit, texts: readonly string[]): OwnHit | undefined {
  const { words } = hit;
  if (!holdWords(texts, words)) return undefined;
  const [name = '', ...rest] = texts;
  const missing = words.find((word) => !holdWords([name], [word]));
  const note = missing && rest.find((text) => holdWords([text], [missing]));
  return { ...hit, ...(note !== undefined && { note }) };
}
