import type { NamedDay } from './calendar.ts';
import { isJapanese, numberOf, pattern, spansOf, type Span } from './line-text.ts';
import { englishPromise } from './promises-en.ts';
import { japanesePromise } from './promises-ja.ts';

/** Who promised, and the words of the clause that say what. */
export interface PromiseWords extends Span {
  by: 'me' | 'them';
  /** Whether words such as “promised to” say that it is one; else its day has to. */
  isSaid: boolean;
}

/** What the days of a clause say about a plan. */
export interface PlanTerms {
  /** Whether a day may be to come. */
  hasDay: boolean;
  /** Whether it cannot have been. */
  isOnlyAhead: boolean;
}

/** A promise in a clause, and its days by number. */
export interface FoundPromise extends PromiseWords {
  /** Its day, with the words around it, is no part of what was promised. */
  cuts: Span[];
  due: number | undefined;
  /** A day on which the promise was made. */
  made: number | undefined;
}

const DAY = pattern('<D>', 'g');
const EITHER = pattern('<D>(?: or |\\s*[か〜~-]\\s*)<D>', 'g');
/** “Tuesday's minutes” and “a table for Friday” are part of what is promised. */
const DUE_EN = pattern(
  "(?<!\\bfor)(?:^|,? )(?:(?:no later than|by|on|before|until|till|in|within|at|from|starting) (?:the )?|the )?<D>(?!'s)",
  'gi',
);
const DUE_JA = pattern(
  '[、,\\s(]*<D>(?!\\s*の)\\s*(?:までに?は?|中に|には|に|は|を目処に|[、)])?\\s*',
  'g',
);

/** Finds the promise of a clause; past days are no due days, and past deeds are no promises. */
export function findPromise(text: string, days: readonly NamedDay[]): FoundPromise | undefined {
  const named = [...text.matchAll(DAY)].map(({ 0: letter, index }) => ({
    number: numberOf(letter, 'day'),
    at: index,
    ...days[numberOf(letter, 'day')],
  }));
  const ahead = named.filter(({ future }) => future !== undefined);
  // “Monday or Tuesday” is due on Tuesday, and stays in the words of the promise.
  const either = spansOf(text, EITHER);
  const clear = ahead.filter(({ at }) => !either.some(({ from, to }) => at >= from && at < to));
  const due = clear.at(-1) ?? ahead.at(-1);
  const terms = { hasDay: due !== undefined, isOnlyAhead: due?.past === undefined };
  const words = (isJapanese(text) ? japanesePromise : englishPromise)(text, terms);
  if (!words) return undefined;
  const made = named.find(
    ({ at, past, future }) =>
      past !== undefined && at !== due?.at && (at < words.from || future === undefined),
  );
  const places = [clear.at(-1), made].flatMap((day) => day?.at ?? []);
  return {
    ...words,
    cuts: spansOf(text, isJapanese(text) ? DUE_JA : DUE_EN).filter(({ from, to }) =>
      places.some((at) => at >= from && at < to),
    ),
    due: due?.number,
    made: made?.number,
  };
}
