import type { NamedDay } from './calendar.ts';
import type { Clause } from './clauses.ts';
import { englishExchanges, type FoundExchange } from './exchanges-en.ts';
import { japaneseExchanges } from './exchanges-ja.ts';
import { findKinds, type FoundKind } from './kinds.ts';
import { numberOf, partOf, pattern, type LineText } from './line-text.ts';
import { findPromise, type FoundPromise } from './promises.ts';
import { isActing, roleAt, type Role } from './roles.ts';

/** A name or a day in a clause: where, and which of those of the line. */
export interface Letter {
  at: number;
  number: number;
}

/** Everything that the words of one clause can mean. */
export interface ClauseReading {
  line: LineText;
  separator: string;
  promise: FoundPromise | undefined;
  kinds: readonly FoundKind[];
  exchanges: readonly FoundExchange[];
  people: readonly (Letter & { role: Role })[];
  /** Days that can have been, and may be that of the entry. */
  days: readonly Letter[];
}

const DAY = pattern('<D>', 'g');
const PERSON = pattern('<P>', 'g');
/** “who joined on Monday”, “Tuesday's minutes”, 「昨日の話」, 「月曜から」 */
const ASIDE =
  /\b(?:who|whose|which|that|because|when)\b[^,]*$|\b(?:since|until|from|about)(?: the)? $/i;
const OF_DAY = pattern("^(?:'s\\b|\\s*(?:の(?!<P>)|から|以降|まで))");

/** Reads a clause; what is promised or planned in it is not read as done. */
export function readClause(
  all: LineText,
  clause: Clause,
  days: readonly NamedDay[],
): ClauseReading {
  const line = partOf(all, clause);
  const { text } = line;
  const isAsked = /[?？]/.test(clause.separator);
  const promise = isAsked ? undefined : findPromise(text, days);
  const letters = lettersOf(text, DAY, 'day');
  const isPast = ({ number }: Letter) => days[number]?.past !== undefined;
  const isPlanned = letters.length > 0 && !letters.some(isPast);
  const isDone = !promise && !isPlanned && !isAsked;
  const kinds = isDone ? findKinds(text) : [];
  const exchanges = isDone ? [...englishExchanges(text), ...japaneseExchanges(text)] : [];
  return {
    line,
    separator: clause.separator,
    promise,
    kinds,
    exchanges,
    people: lettersOf(text, PERSON, 'person').map((letter) => ({
      ...letter,
      role: promise ? promisedRole(letter, promise) : doneRole(text, letter, { kinds, exchanges }),
    })),
    days: letters.filter(
      (letter) => isPast(letter) && isEntryDay(text, letter, { isPlanned, kinds, promise }),
    ),
  };
}

function lettersOf(text: string, words: RegExp, kind: 'day' | 'person'): Letter[] {
  return [...text.matchAll(words)].map(({ 0: letter, index }) => ({
    at: index,
    number: numberOf(letter, kind),
  }));
}

/** Whoever is spoken of where the clause says what it was, was there; or had a part in what passed. */
function doneRole(
  text: string,
  { at }: Letter,
  { kinds, exchanges }: Pick<ClauseReading, 'kinds' | 'exchanges'>,
): Role {
  const role = roleAt(text, at);
  if (role !== 'told') return role;
  if (kinds.length > 0) return isActing(text, at) ? 'told' : 'with';
  return exchanges.length > 0 ? 'party' : 'told';
}

function promisedRole({ at }: Letter, { from }: FoundPromise): Role {
  return at < from ? 'party' : 'told';
}

function isEntryDay(
  text: string,
  { at, number }: Letter,
  {
    isPlanned,
    kinds,
    promise,
  }: { isPlanned: boolean; kinds: readonly FoundKind[]; promise: FoundPromise | undefined },
): boolean {
  if (promise) return promise.made === number;
  if (isPlanned || ASIDE.test(text.slice(0, at))) return false;
  return kinds.length > 0 || !OF_DAY.test(text.slice(at + 1));
}
