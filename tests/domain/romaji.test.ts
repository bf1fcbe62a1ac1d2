import { describe, expect, test } from 'vitest';
import { foldRomaji, romajiOf } from '../../src/domain/romaji.ts';

describe('romaji', () => {
  test.each([
    ['さとう', ['Sato', 'Satou', 'Satō', 'SATOH']],
    ['しみず', ['Shimizu', 'Simizu']],
    ['つちや', ['Tsuchiya', 'Tutiya']],
    ['ふじい', ['Fujii', 'Huzii']],
    ['しょうたろう', ['Shotaro', 'Shoutarou', 'Syotaro', 'Shōtarō']],
    ['じゅんいち', ["Jun'ichi", 'Junichi', 'Zyun-ichi'.replace('-', '')]],
    ['はっとり', ['Hattori']],
    ['ほっち', ['Hotchi', 'Hotti']],
    ['なんば', ['Namba', 'Nanba']],
    ['みやづ', ['Miyazu', 'Miyadu']],
    ['ちゃたに', ['Chatani', 'Tyatani']],
    ['おおの', ['Ono', 'Oono', 'Ohno']],
    ['ゆうき', ['Yuuki', 'Yuki', 'Yūki']],
    ['ぎんじろう', ['Ginjiro']],
  ])('%s meets %o', (kana, words) => {
    expect(words.map(foldRomaji)).toEqual(words.map(() => romajiOf(kana)));
  });

  test('keeps apart what is spoken otherwise', () => {
    expect(romajiOf('さとう')).not.toBe(foldRomaji('Saito'));
    expect(romajiOf('おの')).not.toBe(foldRomaji('Ono Taro'));
  });
});
