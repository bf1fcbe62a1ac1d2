import { describe, expect, test } from 'vitest';
import { birthdayParts, nextBirthday, toBirthday } from '../../src/domain/birthday.ts';
import { toDay } from '../../src/domain/day.ts';

describe('birthday', () => {
  test.each([
    ['1988-03-09', { year: '1988', month: '3', day: '9' }],
    ['--02-29', { year: '', month: '2', day: '29' }],
    [undefined, { year: '', month: '', day: '' }],
  ])('takes %s apart', (birthday, parts) => {
    expect(birthdayParts(birthday)).toEqual(parts);
  });

  test.each([
    [{ year: '1988', month: '3', day: '9' }, '1988-03-09'],
    [{ year: '', month: '２', day: ' 29 ' }, '--02-29'],
    [{ year: '', month: '', day: '' }, undefined],
    [{ year: '2023', month: '2', day: '29' }, false],
    [{ year: '1988', month: '', day: '' }, false],
    [{ year: '88', month: '3', day: '9' }, false],
    [{ year: '平成2', month: '4', day: '2' }, '1990-04-02'],
    [{ year: '平成元年', month: '1', day: '8' }, '1989-01-08'],
    [{ year: '昭和６４', month: '1', day: '7' }, '1989-01-07'],
    [{ year: '昭和64', month: '1', day: '8' }, false],
    [{ year: 'R7', month: '11', day: '25' }, '2025-11-25'],
    [{ year: 'h 30', month: '5', day: '1' }, '2018-05-01'],
    [{ year: '平成31', month: '5', day: '1' }, false],
    [{ year: '令和1', month: '4', day: '30' }, false],
    [{ year: '明治5', month: '1', day: '1' }, false],
    [{ year: '明治6', month: '1', day: '1' }, '1873-01-01'],
    [{ year: 'X2', month: '4', day: '2' }, false],
    [{ year: '1990年', month: '4', day: '2' }, '1990-04-02'],
    [{ year: '平成2年4月2日', month: '', day: '' }, '1990-04-02'],
    [{ year: 'H2.4.2', month: '', day: '' }, '1990-04-02'],
    [{ year: '1990/04/02', month: '', day: '' }, '1990-04-02'],
    [{ year: '1990-4-2', month: '4', day: '2' }, false],
  ])('puts %o together', (parts, birthday) => {
    expect(toBirthday(parts)).toBe(birthday);
  });

  test.each([
    ['1990-04-02', '2026-11-25', '2027-04-02', false],
    ['--11-25', '2026-11-25', '2026-11-25', false],
    ['--02-29', '2026-11-25', '2027-02-28', true],
    ['2000-02-29', '2027-03-01', '2028-02-29', false],
    ['--02-29', '2028-02-29', '2028-02-29', false],
    ['--12-31', '2026-12-31', '2026-12-31', false],
  ])('keeps %s after %s on %s', (birthday, today, day, isMoved) => {
    expect(nextBirthday(birthday, toDay(today))).toEqual({ day, isMoved });
  });

  test('keeps no birthday that is none', () => {
    expect(nextBirthday('--13-40', toDay('2026-11-25'))).toBeUndefined();
  });
});
