import type { Locale } from '../../src/i18n/locales.ts';
import { textsOf, type LessonSource } from './lesson-source.ts';

interface Claim {
  pattern: RegExp;
  remedy: string;
}

/**
 * What the evidence does not carry. Popular sentences about habits and networks come back with
 * every new lesson; figures here were seen only from memory or in secondary sources.
 */
const NEVER: Record<Locale, readonly Claim[]> = {
  en: [
    { pattern: /\b21 days\b/i, remedy: 'no study supports 21 days; give the range and its caveat' },
    { pattern: /\b66 days\b/i, remedy: 'the median of a small sample; say that times vary widely' },
    { pattern: /doubles? (?:\w+ ){0,3}success/i, remedy: 'if-then plans have small to medium effects' },
    { pattern: /limited to 150|\b150 (?:people|friends|contacts|relationships)/i, remedy: 'no one number holds; leave 150 out' },
    { pattern: /weak ties get you/i, remedy: 'weak ties are not universal; say where and for whom' },
    { pattern: /givers finish first/i, remedy: 'givers stand at the bottom too; teach bounded giving' },
    { pattern: /networking (?:feels|makes \w+ feel) dirty/i, remedy: 'the study failed to replicate; leave it out' },
    { pattern: /\bstud(?:y|ies) (?:of|from) 2014|\b2014 stud/i, remedy: 'the study failed to replicate and cannot be cited; leave it out' },
    { pattern: /\b(?:16\.7|55\.6|27\.8) ?%/, remedy: 'figures from memory; print the claim without them' },
    { pattern: /\b(?:40|50|60|80|100|200)\+? hours\b/i, remedy: 'second-hand figures; leave the hours out' },
    { pattern: /\b(?:673|224) (?:managers|people|executives)/i, remedy: 'unchecked figure; leave it out' },
    { pattern: /become automatic/i, remedy: 'conversations may never; write "routine"' },
  ],
  ja: [
    { pattern: /21日(?:間)?(?:で|続け|あれば)/, remedy: '21日に根拠はありません。幅と限りを書いてください' },
    { pattern: /66日/, remedy: '小さな標本の中央値です。人によって大きく違うと書いてください' },
    { pattern: /成功率?[がは]?(?:2|二)倍/, remedy: '効果は小から中程度です' },
    { pattern: /150人/, remedy: '一つの数には決められません。150を書かないでください' },
    { pattern: /弱い紐帯(?:が|こそ).{0,12}(?:仕事|転職|就職).{0,8}(?:もたら|決ま|有利)/, remedy: '弱い紐帯は万能ではありません。誰の、どこの話かを書いてください' },
    { pattern: /与える人(?:が|こそ).{0,6}成功する/, remedy: '与える人は下位にもいます。限りを決めて渡す話にしてください' },
    { pattern: /人脈づくりは(?:汚|後ろめた)/, remedy: '元の研究は再現されていません。書かないでください' },
    { pattern: /2014年の[^。]{0,10}研究/, remedy: '元の研究は再現されず、引用できません。書かないでください' },
    { pattern: /(?:16\.7|55\.6|27\.8)[%%]/, remedy: '記憶による数字です。数字を省いてください' },
    { pattern: /(?:40|50|60|80|100|200)時間/, remedy: '孫引きの数字です。時間数を省いてください' },
    { pattern: /(?:673|224)人/, remedy: '確かめていない数字です。省いてください' },
  ],
};

/** Lists the claims of a lesson that nothing supports, each with what to write instead. */
export function unsupportedClaims(lesson: LessonSource): string[] {
  const text = [lesson.data.title, lesson.data.summary, ...textsOf(lesson)].join('\n');
  return claimsIn(lesson.locale, text).map((claim) => `${lesson.file}: ${claim}.`);
}

/** Lists the claims of a text that nothing supports, each with what to write instead. */
export function claimsIn(locale: Locale, text: string): string[] {
  return NEVER[locale].flatMap(({ pattern, remedy }) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [`"${found}": ${remedy}`];
  });
}
