import { toBirthday } from '../../domain/birthday.ts';
import { LIST_MARKS, valuesIn } from './cell.ts';
import { isNoDate, readDate } from './date.ts';
import type { Field } from './field.ts';
import { isMachine } from './kept-columns.ts';
import { plainLabel } from './kept-line.ts';
import { OWN_LABELS } from './own-label.ts';
import type { RowCell, RowCells } from './row-cells.ts';
import type { CsvSource } from './source.ts';

/** The group that Google puts everyone in. */
const EVERYONE = 'myContacts';
const NAMES: readonly Field[] = ['given', 'family', 'single'];
const BIRTH_PARTS: readonly Field[] = ['birthYear', 'birthMonth', 'birthDay'];
/** A person has one of each; a table may have more. */
const ONE_VALUE: readonly Field[] = [
  'family',
  'given',
  'middle',
  'single',
  'familyReading',
  'givenReading',
  'singleReading',
  'nickname',
  'honorific',
  'suffix',
  'birthday',
  'language',
  'metDay',
  'metPlace',
];
const DAYS: readonly Field[] = ['birthday', 'metDay', 'cardDay'];

/** Gives a row's addresses; those of people known by nothing else stand in the name. */
export function emailsOf(row: RowCells): string[] {
  const inNames = row.of(...NAMES).filter(({ value }) => isEmail(value));
  return [...row.of('email'), ...inNames].flatMap(({ value }) => emailParts(value)).filter(isEmail);
}

/** Takes several addresses in a cell apart, and the brackets of `Ann <ann@example.com>` off. */
function emailParts(value: string): string[] {
  return valuesIn(value)
    .flatMap((each) => each.split(/[;,、\s]+/))
    .map((each) => each.replace(/^[<(]|[>)]$/g, ''))
    .filter(Boolean);
}

export function phonesOf(row: RowCells): string[] {
  return row
    .of('phone')
    .filter((cell) => !isMachine(row.labelOf(cell)))
    .flatMap(({ value }) => valuesIn(value));
}

/** Google marks its own groups with an asterisk; its labels may hold any sign, others' lists may not. */
export function tagsOf(row: RowCells, source: CsvSource): string[] {
  const isGoogle = source === 'google' || source === 'google-old';
  const tags = isGoogle ? row.values('tags').map(plainLabel) : words(row.of('tags'));
  return [...new Set(tags)].filter((tag) => tag !== EVERYONE);
}

export function topicsOf(row: RowCells): string[] {
  const lists = words([...row.of('topics'), ...ownField(row, OWN_LABELS.topics)]);
  const whole = ownField(row, OWN_LABELS.topic).flatMap(({ value }) => valuesIn(value));
  return [...new Set([...lists, ...whole])];
}

/** Gives the cells of a custom field that our own file writes. */
export function ownField(row: RowCells, label: string): readonly RowCell[] {
  return row
    .of('keep')
    .filter((cell) => cell.column.block !== undefined && row.labelOf(cell) === label);
}

/** Gives a row's notes, and below them, under the column's name, what has no other place. */
export function noteOf(row: RowCells): string {
  const seconds = ONE_VALUE.flatMap((field) => {
    const [first, ...others] = row.of(field);
    return others.filter(({ value }) => value !== first?.value && !isNoDate(value));
  });
  const unread = row.cells.filter((cell) => !seconds.includes(cell) && isUnread(row, cell));
  const named = [...row.of('referredBy'), ...seconds, ...unread];
  return [
    ...row.of('note').map(({ value }) => value),
    ...named.map(({ column, value }) => `${column.header}: ${value}`),
  ].join('\n');
}

function isUnread(row: RowCells, { column, value }: RowCell): boolean {
  if (column.field === 'email') return !emailParts(value).every(isEmail);
  if (BIRTH_PARTS.includes(column.field)) return birthdayOf(row) === undefined;
  if (!DAYS.includes(column.field) || isNoDate(value)) return false;
  return valuesIn(value).some((each) => readDate(each, column.isDayFirst) === undefined);
}

/** Reads a birthday from one column, or from Thunderbird's three. */
export function birthdayOf(row: RowCells): string | undefined {
  const [cell] = row.of('birthday');
  if (cell) return readDate(cell.value, cell.column.isDayFirst);
  const [year = '', month = '', day = ''] = BIRTH_PARTS.map((part) => row.first(part));
  return toBirthday({ year, month, day }) || undefined;
}

function words(cells: readonly RowCell[]): string[] {
  return cells.flatMap(({ value }) => value.split(LIST_MARKS)).filter(Boolean);
}

function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text);
}
