import type { Contact } from './contact.ts';
import { traitsOf } from './duplicate-trait.ts';
import { isOfficeEmail, isOfficePhone, isSiteLink } from './reach-key.ts';

/**
 * Names under which an address, a number or a link may stand before it counts as shared: one person
 * may be there in kanji, in Latin letters and by nickname.
 */
const MOST_NAMES = 3;

/** Gives the keys of addresses, numbers and links that people of several names have; a step a person. */
export function* sharedKeys(people: readonly Contact[]): Generator<undefined, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const person of people) {
    yield;
    const { name, emails, phones, links } = traitsOf(person);
    for (const key of [...emails.keys(), ...phones.keys(), ...links.keys()]) {
      const known = names.get(key) ?? new Set();
      names.set(key, known.add(name.whole.written));
    }
  }
  const isShared = ([, known]: [string, Set<string>]) => known.size > MOST_NAMES;
  return new Set([...names].filter(isShared).map(([key]) => key));
}

/**
 * Gathers the people who have a key in common, as places in the list. A key is an address, a number
 * or a link of one's own; a name; or what one is called together with a workplace or a birthday, so
 * that of many with one name those with more in common stand beside each other. A step a person.
 */
export function* blocksOf(
  people: readonly Contact[],
  shared: ReadonlySet<string>,
): Generator<undefined, number[][]> {
  const blocks = new Map<string, number[]>();
  for (const [place, person] of people.entries()) {
    yield;
    for (const key of blockKeys(person, shared)) {
      const block = blocks.get(key);
      if (block) block.push(place);
      else blocks.set(key, [place]);
    }
  }
  return [...blocks.values()].filter(({ length }) => length > 1);
}

function blockKeys(person: Contact, shared: ReadonlySet<string>): Set<string> {
  const { name, emails, phones, links, organization } = traitsOf(person);
  const own: string[] = [];
  const places = [organization, person.birthday?.slice(-5) ?? ''].filter(Boolean);
  const sort = (keys: Iterable<string>, isOffice: (key: string) => boolean) => {
    for (const key of keys) (shared.has(key) || isOffice(key) ? places : own).push(key);
  };
  sort(emails.keys(), isOfficeEmail);
  sort(phones.keys(), isOfficePhone);
  sort(links.keys(), isSiteLink);
  const names = [...name.written, ...name.spoken];
  const called = new Set([...names, ...name.calls]);
  for (const place of places) for (const word of called) own.push(`${word} ${place}`);
  return new Set([...own, ...names]);
}
