import type { Contact } from '../../domain/contact.ts';
import { isDay, type Day } from '../../domain/day.ts';
import type { ImportedEntry } from '../../domain/imported-person.ts';
import { valuesIn } from './cell.ts';
import { readDate } from './date.ts';
import { OWN_LABELS, readEntryField } from './own-label.ts';
import { ownField } from './person-text.ts';
import type { RowCell, RowCells } from './row-cells.ts';
import type { CsvSource } from './source.ts';

/** Gives when and where two people met: a connection of LinkedIn was made there. */
export function metOf(row: RowCells, source: CsvSource): Contact['met'] {
  const cells = [...row.of('metDay', 'cardDay'), ...ownField(row, OWN_LABELS.metDay)];
  const [day] = cells.flatMap(daysIn).sort();
  const [own] = ownField(row, OWN_LABELS.metPlace);
  const place = row.first('metPlace') || own?.value || (source === 'linkedin' ? 'LinkedIn' : '');
  if (day === undefined && place === '') return undefined;
  return { ...(day === undefined ? {} : { day }), ...(place === '' ? {} : { place }) };
}

/** Gives what a row proves to have happened: cards were exchanged, or our own file tells of it. */
export function entriesOf(row: RowCells): ImportedEntry[] {
  const cards = row.of('cardDay').flatMap(daysIn);
  const own = row.of('keep').flatMap((cell) => {
    if (cell.column.block === undefined) return [];
    return readEntryField(row.labelOf(cell), cell.value) ?? [];
  });
  return [...cards.map((day): ImportedEntry => ({ day, kind: 'meeting' })), ...own];
}

function daysIn({ column, value }: RowCell): Day[] {
  return valuesIn(value).flatMap((each) => {
    const day = readDate(each, column.isDayFirst);
    return isDay(day) ? [day] : [];
  });
}
