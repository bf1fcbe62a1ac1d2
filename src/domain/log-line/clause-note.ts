import type { ClauseReading, Letter } from './clause-reading.ts';
import type { FoundExchange } from './exchanges-en.ts';
import type { FoundKind } from './kinds.ts';
import type { Span } from './line-text.ts';
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
  /** Those whom the visitor took out: their names stay in the note. */
  left: readonly Chosen<Letter>[];
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
  const { kinds, day, otherDays, there, passed, text, isWhole } = partsOf(clause, choice);
  const frame = [...kinds, ...day];
  const everything = [...frame, ...peopleCuts(text, there), ...passed];
  const isUnderstood = isWhole && restOf({ line, separator, cuts: everything }, original) === '';
  if (isUnderstood && everything.length > 0) return { line, separator, cuts: whole };
  const shown = kinds.filter((kind) => !isDescribed(text, kind));
  const people =
    kinds.length > 0 && passed.length === 0
      ? frameCuts(text, there, frame)
      : besideCuts(text, there);
  const cuts = [...shown, ...day, ...people];
  const rest = (gone: readonly Span[]) => restOf({ line, separator, cuts: gone }, original);
  // “and dinner with Graham yesterday”: another day alone would say nothing.
  const isOnlyDay = rest(cuts) !== '' && rest([...cuts, ...otherDays]) === '';
  return { line, separator, cuts: isOnlyDay ? [] : cuts };
}

function partsOf(clause: ClauseReading, { people, left, kind, exchanges, day }: Choice) {
  const hasKind = kind?.clause === clause;
  const placesOf = (those: readonly Chosen<Letter>[]) =>
    those.filter((person) => person.clause === clause).map(({ found: { at } }) => at);
  const [there, out] = [placesOf(people), placesOf(left)];
  const isThere = there.length + out.length > 0;
  const passed = exchanges.filter((each) => each.clause === clause).map(({ found }) => found);
  return {
    text: withWords(clause.line.text, out),
    // Of an exchange that was taken out in part, all the words stay.
    isWhole: out.length === 0 && passed.every((found) => clause.exchanges.includes(found)),
    there: there.filter((at) => roleOf(clause, at) !== 'told'),
    kinds: clause.kinds.filter(
      (found) =>
        found === kind?.found ||
        (hasKind && (found.kind === kind.found.kind || found.kind === 'meeting')) ||
        (found.isWeak && (hasKind || isThere)),
    ),
    day: day?.clause === clause ? dayCuts(clause.line.text, [day.found.at]) : [],
    otherDays: day
      ? dayCuts(
          clause.line.text,
          clause.days.map(({ at }) => at),
        )
      : [],
    passed,
  };
}

/** Writes names that were taken out as a letter of no word, so that they are cut like no name. */
function withWords(text: string, places: readonly number[]): string {
  return places.reduce((all, at) => `${all.slice(0, at)}\ufffd${all.slice(at + 1)}`, text);
}

function roleOf({ people }: ClauseReading, at: number): string | undefined {
  return people.find((person) => person.at === at)?.role;
}
