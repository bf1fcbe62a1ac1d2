import { oneLine, severalLines, valuesIn } from './cell.ts';
import type { Column } from './column.ts';
import { isDayFirstIn, withBirthYear } from './date.ts';
import type { Field } from './field.ts';
import type { Table } from './table.ts';

/** A column with what its cells have in common. */
export interface HeadedColumn extends Column {
  at: number;
  header: string;
  isDayFirst: boolean;
}

/** One filled cell of a row. */
export interface RowCell {
  column: HeadedColumn;
  value: string;
}

const LONG_TEXT: ReadonlySet<Field> = new Set(['note', 'address', 'street', 'keep']);
const DATES: ReadonlySet<Field> = new Set([
  'birthday',
  'metDay',
  'cardDay',
  'anniversary',
  'event',
]);

/** Joins each column with its header and the way its dates are written. */
export function headedColumns(
  { header, rows }: Pick<Table, 'header' | 'rows'>,
  columns: readonly (Column | undefined)[],
): HeadedColumn[] {
  return columns.flatMap((column, at) => {
    if (!column) return [];
    const isDayFirst =
      DATES.has(column.field) && isDayFirstIn(rows.map(({ cells }) => cells[at] ?? ''));
    return [{ ...column, at, header: header[at] ?? '', isDayFirst }];
  });
}

/** A row's filled cells, to be asked by field or by block. */
export class RowCells {
  readonly cells: readonly RowCell[];
  readonly #labels = new Map<string, string>();
  readonly #byField = new Map<Field, RowCell[]>();

  constructor(columns: readonly HeadedColumn[], cells: readonly string[]) {
    this.cells = columns.flatMap((column) => {
      const value = valueIn(column, cells[column.at] ?? '');
      return value === '' ? [] : [{ column, value }];
    });
    for (const cell of this.cells) {
      const { field, block } = cell.column;
      if (field === 'label' && block !== undefined) this.#labels.set(block, cell.value);
      const alike = this.#byField.get(field);
      if (alike) alike.push(cell);
      else this.#byField.set(field, [cell]);
    }
  }

  /** The cells of a field, those that Google marks as the first of their kind before the others. */
  of(...fields: readonly Field[]): readonly RowCell[] {
    const found = fields.flatMap((field) => this.#byField.get(field) ?? []);
    if (found.length < 2) return found;
    const isFirst = (cell: RowCell) => (this.labelOf(cell).startsWith('*') ? 0 : 1);
    return found.sort((a, b) => isFirst(a) - isFirst(b));
  }

  /** The first cell of a field; empty where there is none. */
  first(field: Field): string {
    return this.of(field)[0]?.value ?? '';
  }

  /** Every value of a field, taken apart where several stand in one cell. */
  values(field: Field): string[] {
    return this.of(field).flatMap(({ value }) => valuesIn(value));
  }

  /** What stands beside a cell, or in its header, about which of several it is. */
  labelOf({ column: { block, label } }: RowCell): string {
    return label ?? this.#labels.get(block ?? '') ?? '';
  }
}

function valueIn({ field, isDayFirst }: HeadedColumn, cell: string): string {
  if (LONG_TEXT.has(field)) return severalLines(cell);
  return field === 'birthday' ? withBirthYear(oneLine(cell), isDayFirst) : oneLine(cell);
}
