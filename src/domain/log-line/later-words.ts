const PARTS = /[^\s、。]+[\s、。]*|[\s、。]+/gu;
const EDGE = /^[\s,;、。]+/u;
const MARKS = /[\s.,;:!?、。！？]/gu;

/**
 * Gives the words that came into a text since it was another; what both begin or end with is old.
 * @example laterWords('at Nobu, rained', 'at Nobu') // => 'rained'
 */
export function laterWords(text: string, before: string): string {
  const [now, then] = [partsOf(text), partsOf(before)];
  const most = Math.min(now.length, then.length);
  let head = 0;
  while (head < most && isSame(now[head], then[head])) head += 1;
  let tail = 0;
  while (tail < most - head && isSame(now.at(-1 - tail), then.at(-1 - tail))) tail += 1;
  return now
    .slice(head, now.length - tail)
    .join('')
    .replace(EDGE, '')
    .trim();
}

function partsOf(text: string): string[] {
  return text.match(PARTS) ?? [];
}

function isSame(one = '', other = ''): boolean {
  return one.replace(MARKS, '') === other.replace(MARKS, '');
}
