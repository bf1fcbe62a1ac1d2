import type { Day } from './day.ts';

/**
 * Japanese eras since the Gregorian calendar came (1873), by first day; each ends where the next
 * begins. Source: 元号法 (1979) and the accession dates announced by the Cabinet Office.
 */
const ERAS = [
  { name: '令和', letter: 'r', from: '2019-05-01' },
  { name: '平成', letter: 'h', from: '1989-01-08' },
  { name: '昭和', letter: 's', from: '1926-12-25' },
  { name: '大正', letter: 't', from: '1912-07-30' },
  { name: '明治', letter: 'm', from: '1873-01-01', first: 1868 },
] as const;

const ERA_YEAR = /^(令和|平成|昭和|大正|明治|[rhstm])\.?\s*(元|\d{1,2})年?$/i;

/** A year as written in an era; `era` is its place in the list, the latest first. */
export interface EraYear {
  era: number;
  year: number;
}

/**
 * Reads a year of a Japanese era, in full or by its letter; undefined for anything else.
 * @example readEraYear('平成2') // => { era: 1, year: 1990 }
 */
export function readEraYear(text: string): EraYear | undefined {
  const [, name = '', count = ''] = ERA_YEAR.exec(text.normalize('NFKC').trim()) ?? [];
  const era = ERAS.findIndex((known) => known.name === name || known.letter === name.toLowerCase());
  const found = ERAS[era];
  if (!found) return undefined;
  const first = 'first' in found ? found.first : Number(found.from.slice(0, 4));
  return { era, year: first + (count === '元' ? 1 : Number(count)) - 1 };
}

/** Tells whether a day lies in an era: 平成 ends on 2019-04-30, the day before 令和 begins. */
export function isInEra(day: Day, era: number): boolean {
  const from = ERAS[era]?.from;
  const next = ERAS[era - 1]?.from;
  return from !== undefined && day >= from && (next === undefined || day < next);
}
