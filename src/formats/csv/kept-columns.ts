import { linkHref } from '../../domain/link.ts';
import { escapedText, plainLine } from '../content-line.ts';
import { valuesIn } from './cell.ts';
import { isNoDate, readDate } from './date.ts';
import type { Field } from './field.ts';
import { isOwnLabel } from './own-label.ts';
import {
  ADDRESS_PARTS,
  columnLine,
  linkLine,
  placedLine,
  plainLabel,
  relationLine,
} from './kept-line.ts';
import type { RowCell, RowCells } from './row-cells.ts';

/** What programs write where nothing was chosen. */
const DEFAULTS = new Set(['unspecified', 'normal', 'false', '指定なし', '標準', '0']);
const ADDRESS_FIELDS: readonly Field[] = [...ADDRESS_PARTS, 'address'];
const WORK = /^(?:business|work|会社|勤務先)/i;
const HOME = /^(?:home|自宅)/i;
const FAX = /fax|ファックス|ファクス/i;
const PAGER = /pager|ポケットベル/i;
const EMAIL = /^[^\s@]+@[^\s@]+$/;
const MACHINE_LINE = /^TEL;TYPE=(?:work,|home,)?(?:fax|pager):/;

/** Gives what a row holds beyond the fields of a person, as properties of a card. */
export function keptLines(row: RowCells): string[] {
  return [...addressLines(row), ...row.cells.flatMap((cell) => lineOf(row, cell))].filter(
    (line, at, lines) => lines.indexOf(line) === at,
  );
}

/** Tells whether a number is one that nobody answers. */
export function isMachine(label: string): boolean {
  return FAX.test(label) || PAGER.test(label);
}

/** Tells whether a line is kept for such a number, which is none of the person's phones. */
export function isMachineLine(line: string): boolean {
  return MACHINE_LINE.test(line);
}

function lineOf(row: RowCells, cell: RowCell): string[] {
  const { column, value } = cell;
  const label = row.labelOf(cell);
  switch (column.field) {
    case 'fax':
    case 'pager':
      return [machineLine(column.header, value)];
    case 'phone':
    case 'email':
    case 'link':
      return reachLines(label, cell);
    case 'spouse':
    case 'child':
      return [relationLine(column.field, value)];
    case 'referredBy':
      return [relationLine('contact', value)];
    case 'relation':
      return valuesIn(value).map((each) => relationLine(label, each));
    case 'organizationReading':
      return [`X-PHONETIC-ORG:${escapedText(value)}`];
    case 'middleReading':
      return [`X-PHONETIC-MIDDLE-NAME:${escapedText(value)}`];
    case 'photo':
      return [
        /^https?:/.test(value)
          ? `PHOTO;VALUE=uri:${plainLine(value)}`
          : columnLine(column.header, value),
      ];
    case 'im':
      return [placedLine('IMPP', label, [value])];
    case 'anniversary':
    case 'event':
      return dateLines(label, cell);
    case 'keep':
      return keptColumn(label, cell);
    default:
      return [];
  }
}

/** Keeps which of several a number, address or link is; the value itself is the person's own. */
function reachLines(label: string, { column: { field }, value }: RowCell): string[] {
  const values = valuesIn(value);
  if (field === 'phone' && isMachine(label)) return values.map((each) => machineLine(label, each));
  if (plainLabel(label) === '') return [];
  if (field === 'phone') return values.map((each) => placedLine('TEL', label, [each]));
  if (field === 'email') {
    return values
      .filter((each) => EMAIL.test(each))
      .map((each) => placedLine('EMAIL', label, [each]));
  }
  return values.filter((each) => linkHref(each)).map((each) => linkLine(label, each));
}

function keptColumn(label: string, { column, value }: RowCell): string[] {
  if (column.block !== undefined) return isOwnLabel(label) ? [] : [columnLine(label, value)];
  return DEFAULTS.has(value.toLowerCase()) ? [] : [columnLine(column.header, value)];
}

function machineLine(label: string, value: string): string {
  const place = WORK.test(label) ? 'work,' : HOME.test(label) ? 'home,' : '';
  const kind = PAGER.test(label) ? 'pager' : 'fax';
  return `TEL;TYPE=${place}${kind}:${escapedText(value)}`;
}

function dateLines(label: string, { column, value }: RowCell): string[] {
  return valuesIn(value).flatMap((each) => {
    if (isNoDate(each)) return [];
    const day = readDate(each, column.isDayFirst);
    const word = plainLabel(label);
    const isAnniversary = column.field === 'anniversary' || /^(?:anniversary|記念日)$/i.test(word);
    if (day === undefined) return [columnLine(word || column.header, each)];
    return [isAnniversary ? `ANNIVERSARY:${day}` : placedLine('X-ABDATE', label, [day])];
  });
}

/** One address of each block; a cell may hold parts of several. */
function addressLines(row: RowCells): string[] {
  const blocks = new Map<string, RowCell[]>();
  for (const cell of row.of(...ADDRESS_FIELDS)) {
    const block = cell.column.block ?? '';
    blocks.set(block, [...(blocks.get(block) ?? []), cell]);
  }
  return [...blocks.values()].flatMap((cells) => {
    const [first] = cells;
    const label = first ? row.labelOf(first) : '';
    const parts = ADDRESS_PARTS.map((part) => partsIn(cells, part));
    const street = parts[2]?.length ? parts[2] : partsIn(cells, 'address');
    const all = parts.map((part, at) => (at === 2 ? street : part));
    const count = all.reduce((most, part) => Math.max(most, part.length), 0);
    return Array.from({ length: count }, (_, at) =>
      placedLine(
        'ADR',
        label,
        all.map((part) => part[at] ?? ''),
      ),
    );
  });
}

/** A part may be written over several columns (`Street 2`), or hold those of several addresses. */
function partsIn(cells: readonly RowCell[], field: Field): string[] {
  const found = cells.filter(({ column }) => column.field === field).map(({ value }) => value);
  const [only = ''] = found;
  return found.length > 1 ? [found.join('\n')] : valuesIn(only);
}
