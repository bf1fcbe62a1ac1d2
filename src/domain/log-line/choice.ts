import { EXCHANGE_KINDS, type ExchangeKind } from '../contact.ts';
import type { NamedDay } from './calendar.ts';
import { notedClause, type Choice, type Chosen } from './clause-note.ts';
import type { ClauseReading, Letter } from './clause-reading.ts';
import type { FoundExchange } from './exchanges-en.ts';
import type { FoundKind } from './kinds.ts';
import { pattern, placeOf, type Span } from './line-text.ts';
import type { LinePart, LinePiece, LinePromise, ReadLine } from './meaning.ts';
import type { Mention } from './mention.ts';
import { distinctMentions } from './names.ts';
import { dayCuts, noteOf, restOf } from './note.ts';

/** What the clauses of a line are read with. */
export interface LineContext {
  original: string;
  /** What was written as a note. */
  note: string;
  mentions: readonly Mention[];
  days: readonly NamedDay[];
  isLeft: (part: LinePart, value?: string) => boolean;
  hasPeople: boolean;
}

/** Chooses between what the clauses of a line can mean; what is not chosen stays in the note. */
export function chooseMeaning(clauses: readonly ClauseReading[], context: LineContext): ReadLine {
  const promise = choosePromise(clauses, context);
  const exchanges = chooseExchanges(clauses, context);
  const people = choosePeople(clauses, context);
  const kind = chooseKind({ clauses, exchanges, people }, context);
  const isKept = ({ found }: Chosen<Letter>) =>
    !context.isLeft('who', context.mentions[found.number]?.name);
  const day = context.isLeft('day') ? undefined : chooseDay({ clauses, kind, promise }, context);
  // Last, so that whoever is taken out changes nothing of what is read about the others.
  const kept = people.filter(isKept);
  const left = people.filter((person) => !isKept(person));
  const choice = { people: kept, left, kind, exchanges, day, promise };
  const past = day && context.days[day.found.number]?.past;
  const rest = noteOf(
    clauses.map((clause) => notedClause(clause, choice, context.original)),
    context.original,
  );
  return {
    people: distinctMentions(
      people.flatMap(({ found }) => context.mentions[found.number] ?? []),
    ).filter(({ name }) => !context.isLeft('who', name)),
    ...(past && { day: past }),
    ...(kind && { kind: kind.found.kind }),
    gave: kindsOf(exchanges, 'gave'),
    received: kindsOf(exchanges, 'received'),
    ...(promise && { promise: promise.found }),
    note: [rest, context.note].filter(Boolean).join('\n'),
    pieces: piecesOf(choice, context),
  };
}

function chooseExchanges(
  clauses: readonly ClauseReading[],
  { isLeft }: LineContext,
): Chosen<FoundExchange>[] {
  return chosen(clauses, ({ exchanges }) => exchanges).flatMap(({ clause, found }) => {
    const kinds = found.kinds.filter((kind) => !isLeft(found.side, kind));
    if (kinds.length === found.kinds.length) return [{ clause, found }];
    return kinds.length > 0 ? [{ clause, found: { ...found, kinds } }] : [];
  });
}

/** Those who were there; else both ends of what passed; else the only one who is spoken of. */
function choosePeople(
  clauses: readonly ClauseReading[],
  { mentions, hasPeople }: LineContext,
): Chosen<Letter>[] {
  const all = chosen(clauses, ({ people }) => people);
  const by = (role: string) => all.filter(({ found }) => found.role === role);
  if (hasPeople || by('with').length > 0) return by('with');
  if (by('party').length > 0) return by('party');
  const told = by('told');
  const names = distinctMentions(told.flatMap(({ found }) => mentions[found.number] ?? []));
  return names.length === 1 ? told : [];
}

/** The first word that says what it was; “met” only where no other does. */
function chooseKind(
  { clauses, exchanges, people }: Pick<Choice, 'exchanges' | 'people'> & Clauses,
  { isLeft }: LineContext,
): Chosen<FoundKind> | undefined {
  if (isLeft('kind')) return undefined;
  const all = chosen(clauses, ({ kinds }) => [...kinds].sort((a, b) => a.from - b.from));
  return all.find(({ found }) => !found.isWeak) ?? all[0] ?? introductionOf({ exchanges, people });
}

/** Bringing two people together is an introduction, and nothing else has to be. */
function introductionOf({
  exchanges,
  people,
}: Pick<Choice, 'exchanges' | 'people'>): Chosen<FoundKind> | undefined {
  const one = exchanges.find(
    ({ clause, found }) =>
      found.side === 'gave' &&
      found.kinds.includes('introduction') &&
      people.filter((person) => person.clause === clause).length > 1,
  );
  return one && { clause: one.clause, found: { ...one.found, kind: 'introduction', isWeak: true } };
}

interface Clauses {
  clauses: readonly ClauseReading[];
}

/** The day in the clause that says what it was, else in the first clause that is understood. */
function chooseDay(
  { clauses, kind, promise }: Pick<Choice, 'kind' | 'promise'> & Clauses,
  { original }: LineContext,
): Chosen<Letter> | undefined {
  const understood = clauses.filter(
    (clause) =>
      clause.kinds.length + clause.exchanges.length > 0 ||
      clause === promise?.clause ||
      clause.people.some(({ role }) => role === 'with') ||
      isOnlyDays(clause, original),
  );
  const ordered = kind ? [kind.clause, ...understood] : understood;
  return chosen(ordered, ({ days }) => days)[0];
}

function isOnlyDays({ line, separator, days }: ClauseReading, original: string): boolean {
  const cuts = dayCuts(
    line.text,
    days.map(({ at }) => at),
  );
  return days.length > 0 && restOf({ line, separator, cuts }, original) === '';
}

/** What the visitor promised comes before what was promised to them. */
function choosePromise(
  clauses: readonly ClauseReading[],
  context: LineContext,
): Chosen<LinePromise> | undefined {
  if (context.isLeft('promise')) return undefined;
  const promises = chosen(clauses, (clause) => promisesIn(clause, context));
  return promises.find(({ found }) => found.by === 'me') ?? promises[0];
}

/** Words of a Japanese promise may have been typed apart. */
const GAP = pattern('(?<=<J>)\\s+(?=<J>)', 'g');

function promisesIn(
  { promise, line, separator }: ClauseReading,
  { original, days }: LineContext,
): LinePromise[] {
  if (!promise) return [];
  const { by, from, to, due, cuts } = promise;
  const around = [
    { from: 0, to: from },
    { from: to, to: line.text.length },
  ].filter((span) => span.to > span.from);
  const rest = restOf({ line, separator, cuts: [...around, ...cuts] }, original, '');
  const text = rest.replace(GAP, '');
  const day = due === undefined ? undefined : days[due]?.future;
  return text === '' ? [] : [{ by, text, ...(day && { due: day }) }];
}

function chosen<Found>(
  clauses: readonly ClauseReading[],
  foundIn: (clause: ClauseReading) => readonly Found[],
): Chosen<Found>[] {
  return clauses.flatMap((clause) => foundIn(clause).map((found) => ({ clause, found })));
}

function kindsOf(
  exchanges: readonly Chosen<FoundExchange>[],
  side: 'gave' | 'received',
): ExchangeKind[] {
  const kinds = exchanges.flatMap(({ found }) => (found.side === side ? found.kinds : []));
  return EXCHANGE_KINDS.filter((kind) => kinds.includes(kind));
}

function piecesOf(
  { people, kind, exchanges, day, promise }: Choice,
  { mentions, days }: LineContext,
): LinePiece[] {
  const piece = (part: LinePart, value: string, { clause, found }: Chosen<Span>) => ({
    part,
    value,
    ...placeOf(clause.line, found),
  });
  const letter = ({ clause, found: { at } }: Chosen<Letter>): Chosen<Span> => ({
    clause,
    found: { from: at, to: at + 1 },
  });
  const whole = promise && {
    clause: promise.clause,
    found: { from: 0, to: promise.clause.line.text.length },
  };
  return [
    ...people.map((one) => piece('who', mentions[one.found.number]?.name ?? '', letter(one))),
    ...(day ? [piece('day', days[day.found.number]?.past ?? '', letter(day))] : []),
    ...(kind ? [piece('kind', kind.found.kind, kind)] : []),
    ...exchanges.flatMap((one) =>
      one.found.kinds.map((value) => piece(one.found.side, value, one)),
    ),
    ...(promise && whole ? [piece('promise', promise.found.text, whole)] : []),
  ].sort((a, b) => a.from - b.from);
}
