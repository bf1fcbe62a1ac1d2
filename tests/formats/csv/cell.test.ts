import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protectedCell, severalLines, unprotected } from '../../../src/formats/csv/cell.ts';

describe('a cell that a spreadsheet would run', () => {
  test.each([
    '=1+1',
    '\n=HYPERLINK("x")',
    '\r\n=1',
    ' =1',
    '\u3000@a',
    '＝1+1',
    '＋1',
    '－1',
    '＠a',
    "'\n=1",
    "' --02-03",
    ' --02-03x',
  ])('begins with an apostrophe: %j', (text) => {
    expect(protectedCell(text)).toBe(`'${text}`);
    expect(unprotected(protectedCell(text))).toBe(text);
    expect(severalLines(protectedCell(text))).toBe(text.trim());
  });

  test.each([' --02-03', 'a=1', "'a", ' a', '佐藤'])('is none: %j', (text) => {
    expect(protectedCell(text)).toBe(text);
    expect(unprotected(text)).toBe(text);
  });

  test('comes back as it was, whatever it is', () => {
    const unit = fc.constantFrom("'", '=', '＝', '-', '\n', '\t', ' ', 'a', '0', '佐');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 8 }), (text) => {
        expect(unprotected(protectedCell(text))).toBe(text);
      }),
    );
  });
});
