import { foldLine } from '../../domain/fold.ts';
import { columnOf, type Column } from './column.ts';
import { HEADER_WORDS, type Field } from './field.ts';
import { sourceOf, type CsvSource } from './source.ts';

/** What each column holds, by its place; a column that is not named is left out. */
export type Mapping = Readonly<Record<number, Field>>;

const isField = (value: unknown): value is Field =>
  typeof value === 'string' && Object.hasOwn(HEADER_WORDS, value);

/** What of a kept value is a mapping: whatever is no field, or at no place of a column, is left out. */
export function toMapping(value: unknown): Mapping {
  const mapping: Record<number, Field> = {};
  for (const [place, field] of Object.entries(Object(value))) {
    if (/^\d{1,4}$/.test(place) && isField(field)) mapping[Number(place)] = field;
  }
  return mapping;
}

/** In these a `Title` is a form of address, as Dr. is; the post is `Job Title`. */
const TITLE_IS_ADDRESS: ReadonlySet<CsvSource> = new Set([
  'outlook-com',
  'outlook-en',
  'outlook-ja',
  'outlook-google',
]);
const ADDRESS_TITLES = new Set(['title', '肩書き']);
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^\+?[\d\s().-]{7,}$/;
const LINK = /^https?:\/\//;

/** Proposes what each column holds, by the words of the header, or by what stands below where it has none. */
export function proposedMapping(
  header: readonly string[],
  rows: readonly { cells: readonly string[] }[] = [],
): Mapping {
  const columns = columnsOf(header, rows);
  return Object.fromEntries(columns.flatMap((column, at) => (column ? [[at, column.field]] : [])));
}

/** Gives each column of a file as its header, or its content, tells. */
export function columnsOf(
  header: readonly string[],
  rows: readonly { cells: readonly string[] }[],
): (Column | undefined)[] {
  if (header.every((cell) => cell === '')) return columnsByContent(header.length, rows);
  const isAddress = TITLE_IS_ADDRESS.has(sourceOf(header));
  return header.map((cell) =>
    isAddress && ADDRESS_TITLES.has(foldLine(cell)) ? { field: 'honorific' } : columnOf(cell),
  );
}

/** Gives each column as the visitor mapped it; where they agree with the header its block is kept. */
export function columnsBy(mapping: Mapping, header: readonly string[]): (Column | undefined)[] {
  const own = columnsOf(header, []);
  return header.map((_, at) => {
    const field = mapping[at];
    return field === undefined || own[at]?.field === field ? field && own[at] : { field };
  });
}

function columnsByContent(
  count: number,
  rows: readonly { cells: readonly string[] }[],
): (Column | undefined)[] {
  const some = rows.slice(0, 100);
  const columns = Array.from({ length: count }, (_, at): Column | undefined => {
    const cells = some.map(({ cells }) => cells[at]?.trim() ?? '').filter(Boolean);
    const mostly = (shape: RegExp) =>
      cells.length > 0 && cells.filter((cell) => shape.test(cell)).length * 2 > cells.length;
    if (mostly(EMAIL)) return { field: 'email' };
    if (mostly(LINK)) return { field: 'link' };
    return mostly(PHONE) ? { field: 'phone' } : undefined;
  });
  const name = columns.findIndex(
    (column, at) => !column && some.some(({ cells }) => /\p{L}/u.test(cells[at] ?? '')),
  );
  return columns.map((column, at) => (at === name ? { field: 'single' } : column));
}
