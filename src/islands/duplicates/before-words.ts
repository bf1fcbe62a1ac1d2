import type { LeftOver, LeftValue } from '../../domain/contact-leftover.ts';
import { displayName } from '../../domain/name.ts';
import { fill } from '../../i18n/format.ts';
import type { DuplicatesKit } from './duplicates-kit.ts';
import { valueWords } from './value-words.ts';

/** Writes what was not taken of a field as a line of the note; nothing where nobody is named by it. */
export function beforeWords(kit: DuplicatesKit, { field, values }: LeftOver): string {
  const texts =
    field === 'name'
      ? nameTexts(kit, values)
      : values.map(({ part, value }) => valueWords(kit, part || field, value));
  const value = texts.filter(Boolean).join(' ');
  return value && fill(kit.t.before, { value, field: kit.t.fields[field] ?? field });
}

const NAME_PARTS = ['family', 'middle', 'given'];

/** The parts of a name in the order of its letters, and then what stands beside them. */
function nameTexts({ locale }: DuplicatesKit, values: readonly LeftValue[]): string[] {
  const isPart = ({ part }: LeftValue) => NAME_PARTS.includes(part);
  const name = values.filter(isPart).map(({ part, value }) => [part, value]);
  const others = values.filter((each) => !isPart(each)).map(({ value }) => value);
  return [displayName(Object.fromEntries(name), locale), ...others];
}
