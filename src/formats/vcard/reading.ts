import type { PersonName } from '../../domain/contact.ts';
import { named, takeAll, type CardRest } from './card-rest.ts';
import { oneLine, splitValue } from './value.ts';

/**
 * How a name is read aloud, in each form that programs write: X-PHONETIC-LAST-NAME (Apple, Android),
 * an N with PHONETIC (RFC 9554), SORT-AS (RFC 6350), SORT-STRING (RFC 2426) and SOUND;X-IRMC-N of
 * Japanese mobile phones, which is half-width there. The last three sort names of other languages too,
 * so only kana counts as a reading.
 */
type Reading = [family: string, given: string];

const KANA = /^[\p{scx=Hira}\p{scx=Kana}\s]+$/u;
const HALF_WIDTH = /[\uFF61-\uFF9F]+/g;

/**
 * Takes the readings of a card and puts them with the parts that it has.
 * @param sortAs SORT-AS of the name; undefined where the card is ours, which has the first form only
 */
export function readReadings(
  rest: CardRest,
  name: PersonName,
  sortAs: string | undefined,
): PersonName {
  const others = sortAs === undefined ? [] : otherForms(rest, sortAs);
  const forms = [phonetic(rest), ...others];
  const [family, given] = forms.find((form) => form?.some(Boolean)) ?? ['', ''];
  if (name.family === undefined && name.given === undefined) {
    return filled({ ...name, singleReading: [family, given].filter(Boolean).join(' ') });
  }
  if (given === '' && name.family === undefined) return filled({ ...name, givenReading: family });
  return filled({ ...name, familyReading: family, givenReading: given });
}

function otherForms(rest: CardRest, sortAs: string): (Reading | undefined)[] {
  return [
    alternate(rest),
    fromParts(sortAs.split(',').map(oneLine)),
    fromSortString(rest),
    fromSound(rest),
  ];
}

/** Leaves parts without a text out. */
export function filled(name: PersonName): PersonName {
  return Object.fromEntries(Object.entries(name).filter(([, part]) => Boolean(part)));
}

function phonetic(rest: CardRest): Reading {
  const text = (name: string) =>
    takeAll(rest, name)
      .map(({ value }) => oneLine(value))
      .find(Boolean) ?? '';
  return [text('X-PHONETIC-LAST-NAME'), text('X-PHONETIC-FIRST-NAME')];
}

function alternate(rest: CardRest): Reading | undefined {
  const found = named(rest, 'N').find(({ params }) => params.has('phonetic'));
  const reading = found && fromParts(splitValue(found.value, ';').slice(0, 2).map(oneLine));
  if (found && reading) rest.delete(found);
  return reading;
}

function fromSortString(rest: CardRest): Reading | undefined {
  const [found] = named(rest, 'SORT-STRING');
  const reading = found && fromParts([oneLine(found.value)]);
  if (found && reading) rest.delete(found);
  return reading;
}

function fromSound(rest: CardRest): Reading | undefined {
  const sounds = named(rest, 'SOUND').filter(({ types }) => types.includes('x-irmc-n'));
  for (const sound of sounds) {
    const parts = splitValue(sound.value, ';').map((part) =>
      oneLine(part).replace(HALF_WIDTH, (kana) => kana.normalize('NFKC')),
    );
    const reading = fromParts(parts);
    if (!reading) continue;
    rest.delete(sound);
    return reading;
  }
  return undefined;
}

/** One text of two words is family and given name; of three, the second is a middle name. */
function fromParts(parts: readonly string[]): Reading | undefined {
  const [family = '', given = ''] = parts.map((part) => part.trim());
  if (!KANA.test(family + given)) return undefined;
  if (given !== '') return [family, given];
  const words = family.split(/\s+/);
  return [words[0] ?? '', words.length > 1 ? (words.at(-1) ?? '') : ''];
}
