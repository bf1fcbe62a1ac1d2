import type { ContactInput } from '../../domain/contact.ts';
import { distinct, phoneFold } from '../../domain/distinct.ts';
import { foldLine } from '../../domain/fold.ts';
import type { ImportedPerson } from '../../domain/imported-person.ts';
import { profileKey } from '../../domain/source-key.ts';
import { escapedText } from '../content-line.ts';
import { keptLines } from './kept-columns.ts';
import { OWN_LABELS } from './own-label.ts';
import { entriesOf, metOf } from './person-day.ts';
import { readName, type ReadName } from './person-name.ts';
import {
  birthdayOf,
  emailsOf,
  noteOf,
  ownField,
  phonesOf,
  tagsOf,
  topicsOf,
} from './person-text.ts';
import type { RowCells } from './row-cells.ts';
import type { CsvSource } from './source.ts';

/** A row of a table as a person; undefined where it names nobody. */
export function personOf(
  row: RowCells,
  { line, source }: { line: number; source: CsvSource },
): ImportedPerson | undefined {
  const read = nameOf(row);
  if (!read) return undefined;
  const sourceId = sourceIdOf(row, source);
  return {
    lines: [line],
    input: inputOf(row, read, source),
    ...(sourceId === '' ? {} : { sourceId }),
    entries: entriesOf(row),
  };
}

function sourceIdOf(row: RowCells, source: CsvSource): string {
  const [own] = ownField(row, OWN_LABELS.id);
  return own?.value ?? (source === 'linkedin' ? profileKey(row.first('link')) : '');
}

/** A firm without a person stands under its own name, as address books do it. */
function nameOf(row: RowCells): ReadName | undefined {
  const read = readName({
    family: row.first('family'),
    given: row.first('given'),
    middle: row.first('middle'),
    single: row.first('single'),
    familyReading: row.first('familyReading'),
    givenReading: row.first('givenReading'),
    singleReading: row.first('singleReading'),
    nickname: row.first('nickname'),
    honorific: row.first('honorific'),
    suffix: row.first('suffix'),
    fileAs: row.first('fileAs'),
  });
  const firm = row.first('organization');
  return read ?? (firm === '' ? undefined : { name: { single: firm }, suffix: '', post: '' });
}

function inputOf(row: RowCells, read: ReadName, source: CsvSource): ContactInput {
  const met = metOf(row, source);
  return {
    name: read.name,
    ...text('organization', joined(row.values('organization'))),
    ...text('department', joined(row.values('department'))),
    ...text('title', joined(row.values('title')) || read.post),
    ...list('tags', distinct(tagsOf(row, source), foldLine)),
    ...list('topics', distinct(topicsOf(row), foldLine)),
    ...list('emails', distinct(emailsOf(row), foldLine)),
    ...list('phones', distinct(phonesOf(row), phoneFold)),
    ...list('links', distinct(row.values('link'), foldLine)),
    ...text('birthday', birthdayOf(row)),
    ...text('language', row.first('language')),
    ...(met ? { met } : {}),
    ...text('note', noteOf(row)),
    ...list('vcard', [
      ...keptLines(row),
      ...(read.suffix === '' ? [] : [`X-NAME-SUFFIX:${escapedText(read.suffix)}`]),
    ]),
  };
}

function joined(values: readonly string[]): string {
  return [...new Set(values)].join(' / ');
}

function text<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  const one: Partial<Record<K, string>> = {};
  if (value) one[key] = value;
  return one;
}

function list<K extends string>(key: K, values: string[]): Partial<Record<K, string[]>> {
  const one: Partial<Record<K, string[]>> = {};
  if (values.length > 0) one[key] = values;
  return one;
}
