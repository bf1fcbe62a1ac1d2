import type { Locale } from '../../i18n/locales.ts';

/** Letters of the East are as wide as they are high; the others about so wide. */
const NARROW = 0.56;
/** Between the two the browser sets a little space (`text-autospace`). */
const BETWEEN = 1 / 8;
const EAST = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;

/** Estimates how wide a text is drawn, in the unit of its letters' size. */
export function textRoom(text: string, size: number): number {
  const east = [...text].map((letter) => EAST.test(letter));
  const letters = east.reduce((sum, isEast) => sum + (isEast ? 1 : NARROW), 0);
  const borders = east.filter((isEast, at) => at > 0 && isEast !== east[at - 1]).length;
  return (letters + borders * BETWEEN) * size;
}

/** Cuts a text to a width; what is left out is marked. */
export function cutText(text: string, size: number, room: number): string {
  if (textRoom(text, size) <= room) return text;
  let cut = [...text];
  while (cut.length > 0 && textRoom(`${cut.join('')}…`, size) > room) cut = cut.slice(0, -1);
  return `${cut.join('').trimEnd()}…`;
}

/** Where one fact ends and the next begins. */
const JOINT = /(?<=· |・)/;

/**
 * Breaks a text into lines of a width, between facts where they fit so, else where words end; a word that is
 * wider alone is cut.
 */
export function wrapText(
  text: string,
  { size, room, locale }: { size: number; room: number; locale: Locale },
): string[] {
  if (textRoom(text, size) <= room) return [text];
  const fits = (line: string) => textRoom(line.trimEnd(), size) <= room;
  const parts = text.split(JOINT).flatMap((fact) => (fits(fact) ? [fact] : wordsOf(fact, locale)));
  const lines = [''];
  for (const part of parts) {
    const line = `${lines.at(-1) ?? ''}${part}`;
    if (fits(line)) lines[lines.length - 1] = line;
    else lines.push(part);
  }
  return lines.filter((line) => line !== '').map((line) => cutText(line.trim(), size, room));
}

/** Gives the words of a text, each with what stands behind it: no line begins with a dot. */
function wordsOf(text: string, locale: Locale): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(locale, {
    granularity: 'word',
  }).segment(text)) {
    if (isWordLike || words.length === 0) words.push(segment);
    else words[words.length - 1] += segment;
  }
  return words;
}
