import { describe, expect, test } from 'vitest';
import { birthdayParts, toBirthday } from '../../src/domain/birthday.ts';

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
  ])('puts %o together', (parts, birthday) => {
    expect(toBirthday(parts)).toBe(birthday);
  });
});
