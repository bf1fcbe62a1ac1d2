import { isShortGiven } from './given-form.ts';
import type { NameKeys } from './name-key.ts';

/**
 * How the names of two people compare. `name`: written alike; `name-and-reading`: and read alike;
 * `reading`: read alike in other letters; `nickname`: one is called what the other is called, or the
 * name is one word only; `part`: a part is the same, as after a marriage; `unknown`: kanji without a
 * reading and Latin letters say nothing of each other.
 */
export type NameTie =
  'name' | 'name-and-reading' | 'reading' | 'nickname' | 'part' | 'unknown' | 'different';

type Part = NameKeys['family'];

/** Compares two names. */
export function nameTie(a: NameKeys, b: NameKeys): NameTie {
  const isShort = a.isShort || b.isShort;
  const isRead = meet(a.spoken, b.spoken);
  if (meet(a.written, b.written)) {
    if (isShort) return 'nickname';
    return isRead && a.whole.script === 'kanji' ? 'name-and-reading' : 'name';
  }
  if (isRead) return isShort ? 'nickname' : 'reading';
  if (isCalled(a, b) || isCalled(b, a)) return 'nickname';
  if (sharesPart(a, b)) return 'part';
  return isDifferent(a, b) ? 'different' : 'unknown';
}

/** Tells whether two names are alike, so that only more than the name can tell the people apart. */
export function areNamesakes(a: NameKeys, b: NameKeys): boolean {
  return meet(a.written, b.written) || (meet(a.spoken, b.spoken) && !areWrittenApart(a, b));
}

/** Tells whether the same letters are read in two ways: 恵 is めぐみ or けい. */
export function areReadApart(a: NameKeys, b: NameKeys): boolean {
  if (a.whole.script === 'other' || !meet(a.written, b.written)) return false;
  const isPartApart = parts(a, b).some(
    ([p, q]) => p?.spoken && q?.spoken && p.written === q.written && p.spoken !== q.spoken,
  );
  return isPartApart || (a.spoken.length > 0 && b.spoken.length > 0 && !meet(a.spoken, b.spoken));
}

/** Tells whether the same sound is written with other kanji: 伊藤 and 伊東. */
export function areWrittenApart(a: NameKeys, b: NameKeys): boolean {
  if (!meet(a.spoken, b.spoken) || meet(a.written, b.written)) return false;
  return [...parts(a, b), [a.whole, b.whole] as const].some(
    ([p, q]) => p?.script === 'kanji' && q?.script === 'kanji' && p.written !== q.written,
  );
}

function parts(a: NameKeys, b: NameKeys): (readonly [Part, Part])[] {
  return [
    [a.family, b.family],
    [a.given, b.given],
  ];
}

function isCalled(a: NameKeys, b: NameKeys): boolean {
  return compareParts(a.family, b.family) !== 'different' && meet(a.short, b.calls);
}

function sharesPart(a: NameKeys, b: NameKeys): boolean {
  if (compareParts(a.given, b.given) === 'same') return true;
  if (isFamilyNameOf(a, b) || isFamilyNameOf(b, a)) return true;
  const isOneFamily = compareParts(a.family, b.family) === 'same';
  return isOneFamily && (isShortened(a.given, b.given) || isShortened(b.given, a.given));
}

/** 佐藤 alone is a part of 佐藤恵. */
function isFamilyNameOf(short: NameKeys, full: NameKeys): boolean {
  return short.isShort && !short.given && compareParts(short.whole, full.family) === 'same';
}

/** B., Bob and Meg are parts of Bob, Robert and Megumi. */
function isShortened(short: Part, full: Part): boolean {
  if (short?.script !== 'other' || full?.script !== 'other') return false;
  return isShortGiven(short.written, full.written);
}

function isDifferent(a: NameKeys, b: NameKeys): boolean {
  return [...parts(a, b), [a.whole, b.whole] as const].some(
    ([p, q]) => compareParts(p, q) === 'different',
  );
}

function compareParts(a: Part, b: Part): 'same' | 'different' | 'unknown' {
  if (!a?.written || !b?.written) return 'unknown';
  if (a.written === b.written || (a.spoken !== '' && a.spoken === b.spoken)) return 'same';
  const isComparable = a.script === b.script || (a.spoken !== '' && b.spoken !== '');
  return isComparable ? 'different' : 'unknown';
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((key) => b.includes(key));
}
