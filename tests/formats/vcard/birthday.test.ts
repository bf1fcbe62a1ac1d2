import { describe, expect, test } from 'vitest';
import { readVcards } from '../../../src/formats/vcard/read.ts';
import { cardBytes } from '../../fixtures/vcards.ts';

const inputOf = (line: string) =>
  readVcards(cardBytes(['BEGIN:VCARD', 'VERSION:3.0', 'FN:Ann', line, 'END:VCARD'])).people[0]
    ?.input;

describe('a birthday', () => {
  test.each([
    ['BDAY:1980-03-22', '1980-03-22'],
    ['BDAY:19800322', '1980-03-22'],
    ['BDAY;VALUE=date:1980-3-2', '1980-03-02'],
    ['BDAY:1980/03/22', '1980-03-22'],
    // Taken as written: the other side of midnight is another day only for a moment, not for a date.
    ['BDAY:1980-03-22T00:00:00+09:00', '1980-03-22'],
    ['BDAY:19800322T150000Z', '1980-03-22'],
    ['BDAY:--0203', '--02-03'],
    ['BDAY:--02-03', '--02-03'],
    ['BDAY:--0229', '--02-29'],
    ['BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-09', '--05-09'],
    ['BDAY:1604-05-09', '--05-09'],
    ['BDAY;X-APPLE-OMIT-YEAR=1900:1900-05-09', '--05-09'],
    ['BDAY:1900-02-03', '--02-03'],
    ['BDAY:0001-02-03', '--02-03'],
    ['BDAY:1901-02-03', '1901-02-03'],
    ['BDAY:1970-01-01', '1970-01-01'],
  ])('%s', (line, birthday) => {
    expect(inputOf(line)).toEqual({ name: { single: 'Ann' }, birthday });
  });

  test.each(['BDAY:1980-02-30', 'BDAY:1953', 'BDAY:---03', 'BDAY;VALUE=text:in spring'])(
    '%s is no day, and stays as it came',
    (line) => {
      expect(inputOf(line)).toEqual({ name: { single: 'Ann' }, vcard: [line] });
    },
  );
});
