import { fold } from '../fold.ts';
import { withLetters, type LineText, type Mark } from './line-text.ts';
import type { Mention, NameSurety } from './mention.ts';
import type { NameIndex } from './name-index.ts';
import { latinNames } from './names-en.ts';
import { japaneseNames } from './names-ja.ts';

/** A line in which names are one letter each, and the names in their order. */
export interface NamedLine {
  line: LineText;
  mentions: readonly Mention[];
}

/** Writes the names that are sure enough as one letter each. */
export function markNames(
  { line, mentions }: NamedLine,
  index: NameIndex,
  surety: NameSurety,
): NamedLine {
  const found = [...latinNames(line, index, surety), ...japaneseNames(line, index, surety)];
  const marks: Mark<Mention>[] = [];
  for (const mark of found.sort((a, b) => a.from - b.from)) {
    if (mark.from >= (marks.at(-1)?.to ?? 0)) marks.push(mark);
  }
  return {
    line: withLetters(line, 'person', { marks, before: mentions.length }),
    mentions: [...mentions, ...marks.map((mark) => mark.found)],
  };
}

/**
 * Leaves out who is named again, by the same name or by a part of it: in “Ken Sato … Sato” the
 * second name fits several people, and the first says which.
 */
export function distinctMentions(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    (mention, at) => !mentions.some((other, place) => isNamedBy(mention, other, place - at)),
  );
}

function isNamedBy(mention: Mention, other: Mention, distance: number): boolean {
  if (distance < 0 && fold(other.name) === fold(mention.name)) return true;
  const [one, ...more] = other.contacts;
  const isClear = distance !== 0 && one !== undefined && more.length === 0;
  if (!isClear || !mention.contacts.includes(one)) return false;
  return distance < 0 || mention.contacts.length > 1;
}
