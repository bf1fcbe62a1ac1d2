import type { Contact } from '../../domain/contact.ts';
import { LINK_NAMES, readReach } from '../vcard/reach.ts';
import { isMachineLine } from './kept-columns.ts';
import type { Property } from './property.ts';

/** Google's words for the kinds of a card; any other label is one that somebody chose. */
const WORDS = new Map([
  ['work', 'Work'],
  ['home', 'Home'],
  ['cell', 'Mobile'],
  ['fax', 'Fax'],
  ['pager', 'Pager'],
]);

/** A value with its label, as Google has them side by side. */
export type Labelled = [label: string, value: string];

/** Gives the ways to reach someone, each once and under the label that it came with. */
export function reachBlocks(
  { emails, phones, links }: Pick<Contact, 'emails' | 'phones' | 'links'>,
  properties: readonly Property[],
): Record<'emails' | 'phones' | 'links', Labelled[]> {
  const labelled = (values: readonly string[], ...names: string[]) =>
    labelledValues(
      values,
      properties.filter(({ name }) => names.includes(name)),
    );
  return {
    emails: labelled(emails, 'EMAIL'),
    phones: labelled(phones, 'TEL'),
    links: labelled(links, ...LINK_NAMES),
  };
}

/** A kept line speaks for a value as long as the person has it; alone stands only what no list holds. */
function labelledValues(values: readonly string[], kept: readonly Property[]): Labelled[] {
  const own = values.map((value): Labelled => {
    const came = kept.find(({ name, raw }) => readReach(name, raw) === value);
    return [googleLabel(came?.label ?? ''), value];
  });
  const alone = kept.filter(
    ({ name, raw, line }) => isMachineLine(line) || (name === 'URL' && readReach(name, raw) === ''),
  );
  return [...own, ...alone.map(({ label, text }): Labelled => [googleLabel(label), text])];
}

/** @example googleLabel('WORK') // => 'Work' */
export function googleLabel(label: string): string {
  const words = label.split(' ').map((word) => WORDS.get(word.toLowerCase()));
  return words.every((word) => word !== undefined) ? words.join(' ') : label;
}
