import { describe, expect, test } from 'vitest';
import { titleLines } from '../../../src/components/share/title-lines.ts';
import { phrasesOf } from '../../../src/components/ui/phrases.ts';

const room = (width: number, lines = 3) => ({
  width,
  lines,
  widthOf: (line: string) => line.length,
});

describe('title lines', () => {
  test('take as few lines as there is room for', () => {
    expect(titleLines(['a ', 'b ', 'c'], room(5))).toEqual(['a b c']);
    expect(titleLines(['aa ', 'bb ', 'cc'], room(5))).toEqual(['aa', 'bb cc']);
  });

  test('are even, so that the last one holds more than a scrap', () => {
    expect(titleLines(phrasesOf('en', 'Become someone worth it'), room(21))).toEqual([
      'Become someone',
      'worth it',
    ]);
    expect(titleLines(['会い', 'たいと', '思われる', '人に', 'なる'], room(12))).toEqual([
      '会いたいと',
      '思われる人になる',
    ]);
  });

  test('end at a pause before they are even', () => {
    expect(titleLines(['問いを', '一つ', '持って、', 'よく', '聞く'], room(9))).toEqual([
      '問いを一つ持って、',
      'よく聞く',
    ]);
  });

  test('do not end after a word that leads to the next', () => {
    expect(titleLines(phrasesOf('en', 'Why a network at all'), room(16))).toEqual([
      'Why a network',
      'at all',
    ]);
  });

  test('keep together what stands in brackets', () => {
    expect(titleLines(phrasesOf('ja', '社内の「この人」に認められる'), room(9))).toEqual([
      '社内の「この人」に',
      '認められる',
    ]);
  });

  test('give nothing where a phrase or the whole has no room', () => {
    expect(titleLines(['introduction'], room(5))).toBeUndefined();
    expect(titleLines(['aaaa ', 'bbbb ', 'cccc'], room(4, 2))).toBeUndefined();
  });
});
