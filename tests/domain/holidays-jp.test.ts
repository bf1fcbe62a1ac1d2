import { between } from '@holiday-jp/holiday_jp';
import { describe, expect, test } from 'vitest';
import { daysFrom, toDay } from '../../src/domain/day.ts';
import { HOLIDAYS_UNTIL, isHolidayJp } from '../../src/domain/holidays-jp.ts';

const days = daysFrom(toDay('2020-01-01'), toDay(`${HOLIDAYS_UNTIL}-12-31`));

/** The library's days are at midnight in the zone of the machine. */
const known = between(new Date(2020, 0, 1), new Date(HOLIDAYS_UNTIL, 11, 31)).map(({ date }) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-'),
);

describe('holidays-jp', () => {
  test('are those of a library that is kept', () => {
    expect(days.filter(isHolidayJp)).toEqual(known);
    expect(known.length).toBeGreaterThan(300);
  });

  test('are none where they are not known yet', () => {
    expect(isHolidayJp(toDay(`${HOLIDAYS_UNTIL + 1}-01-01`))).toBe(false);
  });
});
