import type { NetworkEvent } from './event.ts';
import { fold } from './fold.ts';
import type { Goal } from './goal.ts';
import { wordPlace, type SearchWord } from './search.ts';
import type { TextPiece } from './site-search.ts';

/** Gives the texts of a gathering that are searched, its title first. */
export function eventTexts({ title, place, why, whom, offer, note }: NetworkEvent): string[] {
  return [title, place, why, whom, offer, note].filter((text) => text !== undefined);
}

/** Gives the texts of a goal that are searched, its purpose first. */
export function goalTexts(goal: Goal): string[] {
  const { purpose, bestResult, offer, obstacle, learnt, places, firstAct } = goal;
  const listed = [
    ...goal.seats.flatMap(({ role, field }) => [role, field]),
    ...[...goal.steps, ...goal.outcomes, ...goal.needs].map(({ text }) => text),
  ];
  return [
    purpose,
    bestResult,
    offer,
    obstacle,
    learnt,
    firstAct?.text,
    ...places,
    ...listed,
  ].filter((text) => text !== undefined);
}

/** Tells whether the texts hold every word between them. */
export function holdWords(texts: readonly string[], words: readonly SearchWord[]): boolean {
  const whole = fold(texts.join('\n'));
  return words.every(({ text }) => whole.includes(text));
}

/** Marks the first place of each word in a text of the visitor's. */
export function markedWords(text: string, words: readonly SearchWord[]): TextPiece[] {
  const folded = fold(text);
  const places = words
    .filter((word) => folded.includes(word.text))
    .map((word) => wordPlace(text, word.text))
    .sort((a, b) => a.from - b.from);
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { from, to } of places) {
    if (from < at) continue;
    pieces.push({ text: text.slice(at, from), isMarked: false });
    pieces.push({ text: text.slice(from, to), isMarked: true });
    at = to;
  }
  return [...pieces, { text: text.slice(at), isMarked: false }].filter(
    (piece) => piece.text !== '',
  );
}

/** Letters shown before what was found, and in all. */
const BEFORE = 12;
const ROOM = 120;

/** Gives the part of a note that holds the first word it has, marked. */
export function noteExcerpt(note: string, words: readonly SearchWord[]): TextPiece[] {
  const folded = fold(note);
  const word = words.find(({ text }) => folded.includes(text));
  const { from } = word ? wordPlace(note, word.text) : { from: 0 };
  const start = Math.max(0, from - BEFORE);
  const shown = note.slice(start, start + ROOM);
  return [
    ...(start > 0 ? [{ text: '…', isMarked: false }] : []),
    ...markedWords(shown, words),
    ...(start + ROOM < note.length ? [{ text: '…', isMarked: false }] : []),
  ];
}
