import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILE_LIMITS, FileFault } from '../../../src/formats/file-fault.ts';
import { readTable } from '../../../src/formats/csv/table.ts';
import { writeCsv } from '../../../src/formats/csv/write-csv.ts';
import { cp932, EIGHT_PREAMBLE, HEADERS, LINKEDIN_PREAMBLE, utf8 } from '../../fixtures/tables.ts';

const read = (text: string) => readTable(utf8(text));
const shape = (text: string) => {
  const { separator, headerLine, header, rows } = read(text);
  return [separator, headerLine, header.length, rows.map(({ line }) => line)];
};
const reasons = (text: string) => read(text).refused.map(({ line, reason }) => [line, reason]);

describe('a table', () => {
  test.each([
    ['commas', 'Name,E-mail\r\nAnn,a@example.com', [',', 1, 2, [2]]],
    ['semicolons', 'Name;E-mail;Notes\nAnn;a@example.com;one, two, three', [';', 1, 3, [2]]],
    ['tabs', 'Name\tE-mail\nAnn\ta@example.com', ['\t', 1, 2, [2]]],
    ['a separator that is named', 'sep=;\nName;Phone\nAnn;1', [';', 2, 2, [3]]],
    ['old line ends', 'Name,E-mail\rAnn,a@example.com\rBob,', [',', 1, 2, [2, 3]]],
    ['a preamble', `${LINKEDIN_PREAMBLE}${HEADERS.linkedin}\r\nA,B,,,,,`, [',', 4, 7, [5]]],
    ['seven lines before', `${EIGHT_PREAMBLE}${HEADERS.eight}\r\n,,,佐藤`, [',', 8, 17, [9]]],
    ['words nobody knows', 'Foo,Bar\nAnn,a@example.com', [',', 1, 2, [2]]],
    ['no header', 'Ann,a@example.com\nBob,b@example.com', [',', 0, 2, [1, 2]]],
    ['one column', 'Name\nAnn\n\nBob', [',', 1, 1, [2, 4]]],
    ['padding', 'Name,E-mail\n,\nAnn,\n , \n,,,\n', [',', 1, 2, [3]]],
    ['cells of several lines', 'Name,Notes\nAnn,"1\r\n2\r\n3"\nBob,"x"\n', [',', 1, 2, [2, 5]]],
    ['nothing', '', [',', 0, 0, []]],
  ])('is found with %s', (_name, text, expected) => {
    expect(shape(text)).toEqual(expected);
  });

  test('is read in the encoding it is in', () => {
    const { encoding, header, rows } = readTable(cp932('氏名,会社名\r\n髙橋,青空設計\r\n'));

    expect([encoding, header, rows]).toEqual([
      'shift_jis',
      ['氏名', '会社名'],
      [{ line: 2, cells: ['髙橋', '青空設計'] }],
    ]);
  });

  test('is read as the visitor says', () => {
    const bytes = utf8('Name;Town\nAnn;York\nBob;Bath');

    expect(readTable(bytes, { headerLine: 0 }).rows).toHaveLength(3);
    expect(readTable(bytes, { headerLine: 2 }).header).toEqual(['Ann', 'York']);
    expect(readTable(bytes, { separator: ',', headerLine: 1 }).header).toEqual(['Name;Town']);
    expect(readTable(cp932('氏名\n佐藤'), { encoding: 'windows-1252' }).header).not.toEqual([
      '氏名',
    ]);
  });

  test('keeps whole what a quote left open would swallow', () => {
    const text = 'Name,E-mail\n"Ann,a@example.com\nBob,b@example.com\nCy,c@example.com';
    const closed = 'Name,E-mail\n"Ann,a@example.com\n"Bob",b@example.com\nCy,c@example.com';

    expect(reasons(text)).toEqual([[2, 'damaged']]);
    expect(read(text).rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [3, 'Bob'],
      [4, 'Cy'],
    ]);
    expect(reasons(closed)).toEqual([[2, 'damaged']]);
    expect(read(closed).rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [3, 'Bob'],
      [4, 'Cy'],
    ]);
  });

  test('takes a quote inside a cell as it is', () => {
    expect(read('Name,Notes\nAnn,"5" screen"\n').rows[0]?.cells).toEqual(['Ann', '5" screen']);
  });

  test('refuses a row whose cells are not where they belong', () => {
    expect(reasons('Name,E-mail\nAnn,Lee,a@example.com\nBob,b\nCy,c\nDi,d')).toEqual([
      [2, 'damaged'],
    ]);
  });

  test('takes columns without a name along', () => {
    expect(read('Name,E-mail\nAnn,a,1\nBob,b,2').header).toEqual(['Name', 'E-mail', '']);
  });

  test('refuses what is too long, and says where', () => {
    const cell = 'x'.repeat(FILE_LIMITS.cellLetters + 1);
    const line = 'x,'.repeat(FILE_LIMITS.lineLetters / 2 + 1);

    expect(reasons(`Name,Notes\nAnn,${cell}\nBob,\n${line}\nCy,`)).toEqual([
      [2, 'too-long'],
      [4, 'too-long'],
    ]);
    expect(read(`Name,Notes\nAnn,${cell}\nBob,\n`).refused[0]?.text).toMatch(/^Ann, x+$/);
  });

  test('is refused as a whole when it is too large', () => {
    const fault = (reason: string) => expect.objectContaining({ name: 'FileFault', reason });
    const rows = `Name,E-mail\n${'a,b\n'.repeat(FILE_LIMITS.rows + 1)}`;

    expect(() => readTable(new Uint8Array(FILE_LIMITS.bytes + 1))).toThrow(FileFault);
    expect(() => readTable(new Uint8Array(FILE_LIMITS.bytes + 1))).toThrow(fault('too-large'));
    expect(() => read(rows)).toThrow(fault('too-many-rows'));
  });

  test('gives every row its line, whatever its cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\n', ',', ';', ' ', '佐') });
    const cells = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(cells, (given) => {
        const rows = given.map(([name, note]) => [`n${name}`, note]);
        const { rows: found } = readTable(utf8(writeCsv([['Name', 'Notes'], ...rows])), {
          separator: ',',
          headerLine: 1,
        });
        let line = 2;
        const expected = rows.map((each) => {
          const row = { line, cells: each };
          line += each.join('').split('\n').length;
          return row;
        });
        expect(found).toEqual(expected);
      }),
    );
  });
});
