import { describe, expect, test } from 'vitest';
import { japaneseProblems, politeShare } from './japanese.ts';
import { readLessons } from './lesson-source.ts';
import { testLesson } from './test-lesson.ts';

const file = 'content/lessons/ja/test.mdx';

describe('japanese', () => {
  test('is written by the rules of the house', () => {
    expect(readLessons('ja').flatMap(japaneseProblems)).toEqual([]);
  });

  test.each([
    ['3 か月', '"3 か": remove the space; the style sheet sets it'],
    ['ｶﾅ', '"ｶ": write kana full-width'],
    ['４８時間', '"４": write digits and Latin letters half-width'],
    ['（目安）', '"（": write ( ) half-width'],
    ['そうですか?', '"か?": write 、。！？： full-width'],
    ['**大事です。**次に', '"**大事です。**": put the punctuation outside the bold marks'],
    ['一段落を\n改行した', '"を\n改": write one paragraph on one line'],
  ])('catches %s', (text, problem) => {
    expect(japaneseProblems(testLesson('ja', text))).toEqual([`${file}: ${problem}.`]);
  });

  test('catches plain endings', () => {
    expect(japaneseProblems(testLesson('ja', '人は変わる。縁は続く。待つ。'))).toEqual([
      `${file}: 0% of the sentences end politely: write です・ます.`,
    ]);
  });

  test('counts polite sentences outside quotations', () => {
    expect(politeShare('「行く。」と言いました。雨だった。')).toBe(0.5);
  });
});
