import type { ImportedFile, ImportedPerson } from '../../domain/imported-person.ts';
import { columnsBy, columnsOf, type Mapping } from './mapping.ts';
import { personOf } from './person.ts';
import { joinRows } from './person-rows.ts';
import { headedColumns, RowCells } from './row-cells.ts';
import { sourceOf, type CsvSource } from './source.ts';
import { refusedLine, type Table } from './table.ts';

/** What a table told of people. */
export interface CsvPeople extends ImportedFile {
  source: CsvSource;
  /** Headers of columns with something in them that nothing is made of. */
  leftOut: string[];
}

/**
 * Makes people of a table's rows.
 * @param mapping where the visitor says what the columns hold
 * @param tell is given the number of each row that is read, from 1
 */
export function readPeople(
  table: Table,
  mapping?: Mapping,
  tell?: (row: number, all: number) => void,
): CsvPeople {
  const { header, rows, refused } = table;
  const source = sourceOf(header);
  const chosen = mapping ? columnsBy(mapping, header) : columnsOf(header, rows);
  const columns = headedColumns(table, chosen);
  const people: ImportedPerson[] = [];
  const unnamed = rows.filter((row, at) => {
    tell?.(at + 1, rows.length);
    const person = personOf(new RowCells(columns, row.cells), { line: row.line, source });
    if (person) people.push(person);
    return !person;
  });
  const all = [...refused, ...unnamed.map((row) => refusedLine(row, 'no-name'))];
  return {
    source,
    people: joinRows(people, source),
    refused: all.sort((a, b) => a.line - b.line),
    rows: rows.length + refused.length,
    leftOut: header.filter(
      (_, at) => !chosen[at] && rows.some(({ cells }) => (cells[at] ?? '').trim() !== ''),
    ),
  };
}
