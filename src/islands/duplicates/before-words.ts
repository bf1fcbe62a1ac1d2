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

/** The parts of a name in the order of its letters, and then what is no part of it. */
function nameTexts({ locale }: DuplicatesKit, values: readonly LeftValue[]): string[] {
  const name = displayName(
    Object.fromEntries(values.map(({ part, value }) => [part, value])),
    locale,
  );
  return [name, ...values.map(({ value }) => value).filter((value) => !name.includes(value))];
}
