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
