import { describe, expect, test } from 'vitest';
import { isDayFirstIn, isNoDate, readDate, withBirthYear } from '../../../src/formats/csv/date.ts';
import { readPeople } from '../../../src/formats/csv/people.ts';
import { readTable } from '../../../src/formats/csv/table.ts';
import { utf8 } from '../../fixtures/tables.ts';

describe('a date in a table', () => {
  test.each([
    ['1980-04-02', '1980-04-02'],
    ['1980/4/2', '1980-04-02'],
    ['1980年4月2日', '1980-04-02'],
    ['１９８０／４／２', '1980-04-02'],
    ['1980.4.2', '1980-04-02'],
    ['19800402', '1980-04-02'],
    ['1980-04-02T00:00:00Z', '1980-04-02'],
    ['2024-03-05 10:22:01 UTC', '2024-03-05'],
    ['2024/05/10(金)', '2024-05-10'],
    ['4/13/1985', '1985-04-13'],
    ['13/4/1985', '1985-04-13'],
    ['2.4.1980', '1980-04-02'],
    ['4/13/85', '1985-04-13'],
    ['12 Mar 2024', '2024-03-12'],
    ['7-Feb-22', '2022-02-07'],
    ['March 5, 2024', '2024-03-05'],
    ['昭和55年4月2日', '1980-04-02'],
    ['--0203', '--02-03'],
    ['--02-29', '--02-29'],
    [' --05-10', '--05-10'],
    ['5月10日', '--05-10'],
    ['5/10', '--05-10'],
    ['1604-05-09', '--05-09'],
    ['1900-05-09', '--05-09'],
    ['2023-02-29', undefined],
    ['2024-13-01', undefined],
    ['12 Foo 2024', undefined],
    ['spring', undefined],
    ['0/0/00', undefined],
    ['', undefined],
  ])('%j is %s', (text, day) => {
    expect(readDate(text)).toBe(day);
  });

  test('is read as the whole column writes its days', () => {
    expect(isDayFirstIn(['3/4/2020', '25/12/1990', ''])).toBe(true);
    expect(isDayFirstIn(['3/4/2020', '12/25/1990'])).toBe(false);
    expect(isDayFirstIn(['13/4/2020', '12/25/1990'])).toBe(false);
    expect(readDate('3/4/2020', true)).toBe('2020-04-03');
    expect(readDate('3/4/2020', false)).toBe('2020-03-04');
  });

  test.each([
    ['5/14/35', '5/14/1935'],
    ['14.5.35', '14.5.1935'],
    ['7-Feb-26', '7-Feb-1926'],
    ['7-Feb-25', '7-Feb-2025'],
    ['５/１４/３５', '5/14/1935'],
    ['5/14/2035', '5/14/2035'],
    ['35-05-14', '35-05-14'],
    ['0/0/00', '0/0/00'],
    ['--05-14', '--05-14'],
    ['in spring', 'in spring'],
  ])('of birth lies behind: %j is %j', (text, whole) => {
    expect(withBirthYear(text)).toBe(whole);
  });

  test('is none where Outlook writes zeroes', () => {
    expect(['00/0/0', '0/0/00', '0000-00-00', '-'].every(isNoDate)).toBe(true);
    expect(isNoDate('2020/1/1')).toBe(false);
  });
});

describe('a birthday in a table', () => {
  test('of two digits is of the last century, where a meeting is of this one', () => {
    const table = readTable(utf8('Name,Birthday,Met on\nAnn Lee,5/14/35,5/14/26\n'));

    expect(readPeople(table).people[0]?.input).toMatchObject({
      birthday: '1935-05-14',
      met: { day: '2026-05-14' },
    });
  });
});
