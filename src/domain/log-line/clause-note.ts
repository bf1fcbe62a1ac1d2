import type { ClauseReading, Letter } from './clause-reading.ts';
import type { FoundExchange } from './exchanges-en.ts';
import type { FoundKind } from './kinds.ts';
import type { LinePromise } from './meaning.ts';
import {
  besideCuts,
  dayCuts,
  frameCuts,
  isDescribed,
  peopleCuts,
  restOf,
  type NotedClause,
} from './note.ts';

/** Something that was chosen, and the clause that says it. */
export interface Chosen<Found> {
  clause: ClauseReading;
  found: Found;
}

/** What the clauses of a line were taken to mean. */
export interface Choice {
  people: readonly Chosen<Letter>[];
  kind: Chosen<FoundKind> | undefined;
  exchanges: readonly Chosen<FoundExchange>[];
  day: Chosen<Letter> | undefined;
  promise: Chosen<LinePromise> | undefined;
}

/** Tells what of a clause was understood; where the rest is nothing without it, the clause stays. */
export function notedClause(clause: ClauseReading, choice: Choice, original: string): NotedClause {
  const { line, separator } = clause;
  const whole = [{ from: 0, to: line.text.length }];
  if (choice.promise?.clause === clause) return { line, separator, cuts: whole };
  const { kinds, day, there, passed } = partsOf(clause, choice);
  const frame = [...kinds, ...day];
  const everything = [...frame, ...peopleCuts(line.text, there), ...passed];
  const isUnderstood = restOf({ line, separator, cuts: everything }, original) === '';
  if (isUnderstood && everything.length > 0) return { line, separator, cuts: whole };
  const shown = kinds.filter((kind) => !isDescribed(line.text, kind));
  const people =
    kinds.length > 0 && passed.length === 0
      ? frameCuts(line.text, there, frame)
      : besideCuts(line.text, there);
  return { line, separator, cuts: [...shown, ...day, ...people] };
}

function partsOf(clause: ClauseReading, { people, kind, exchanges, day }: Choice) {
  const hasKind = kind?.clause === clause;
  const there = people.filter((person) => person.clause === clause).map(({ found: { at } }) => at);
  const isThere = there.length > 0;
  return {
    there: there.filter((at) => roleOf(clause, at) !== 'told'),
    kinds: clause.kinds.filter(
      (found) =>
        found === kind?.found ||
        (hasKind && (found.kind === kind.found.kind || found.kind === 'meeting')) ||
        (found.isWeak && (hasKind || isThere)),
    ),
    day: day?.clause === clause ? dayCuts(clause.line.text, [day.found.at]) : [],
    passed: exchanges.filter((each) => each.clause === clause).map(({ found }) => found),
  };
}

function roleOf({ people }: ClauseReading, at: number): string | undefined {
  return people.find((person) => person.at === at)?.role;
}
