import { describe, expect, test } from 'vitest';
import { japaneseProblems, letterProblems, politeShare } from './japanese.ts';
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
    ['あなたの一歩', '"あなた": leave the subject out, or write 自分'],
    ['三か月ごと', '"三か月": write months as 3か月'],
    ['二十分ほど', '"二十分": write minutes as 10分; 十分 is enough'],
    ['会えた1人', '"1人": count people as 一人, 二人'],
    ['今のところ', '"今": write いま'],
    ['一段落を\n改行した', '"を\n改": write one paragraph on one line'],
  ])('catches %s', (text, problem) => {
    expect(japaneseProblems(testLesson('ja', text))).toEqual([`${file}: ${problem}.`]);
  });

  test('leaves alone what only looks like another way of writing', () => {
    const text = '今日は一人ひとりと10分。ひとりでに十分だと自分からわかり、21人が集まる。';

    expect(letterProblems(text)).toEqual([]);
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
