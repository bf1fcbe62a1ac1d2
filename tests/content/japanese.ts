import { proseOf, textsOf, type LessonSource } from './lesson-source.ts';

interface Rule {
  pattern: RegExp;
  remedy: string;
}

const KANA_KANJI = '[ぁ-ゖァ-ヺ一-鿿々ー、。「」]';

/** Rules on the words a reader sees. */
const TEXT_RULES: readonly Rule[] = [
  {
    pattern: new RegExp(`${KANA_KANJI} +[A-Za-z0-9]|[A-Za-z0-9] +${KANA_KANJI}`),
    remedy: 'remove the space; the style sheet sets it',
  },
  { pattern: /[\uFF61-\uFF9F]/, remedy: 'write kana full-width' },
  { pattern: /[０-９Ａ-Ｚａ-ｚ]/, remedy: 'write digits and Latin letters half-width' },
  { pattern: /[（）]/, remedy: 'write ( ) half-width' },
  { pattern: new RegExp(`${KANA_KANJI}[,.!?:;]`), remedy: 'write 、。！？： full-width' },
  { pattern: /https?:\/\//, remedy: 'cite with <Cite />; no bare addresses' },
];

/** Rules on words that can be written in several ways: one is chosen, so that it reads as one voice. */
const WORD_RULES: readonly Rule[] = [
  { pattern: /あなた/, remedy: 'leave the subject out, or write 自分' },
  { pattern: /(?<![昨只])今(?![週日月年回度後期朝晩夜秋春夏冬井])/, remedy: 'write いま' },
  { pattern: /[二三四五六七八九十]か月|[ヶヵケカ]月/, remedy: 'write months as 3か月' },
  { pattern: /[二三四五]十分|(?<!で)十分(?=だけ|ほど、|間)/, remedy: 'write minutes as 10分; 十分 is enough' },
  {
    pattern: /(?<!一人)ひとり(?!でに)|ふたり|(?<![0-9,.〜、])[12]人/,
    remedy: 'count people as 一人, 二人',
  },
  { pattern: /アメリカ/, remedy: 'write 米国' },
  { pattern: /下さい/, remedy: 'write ください' },
  { pattern: /構[いわ](?=ません|ない)/, remedy: 'write かまいません' },
  { pattern: /(?<![自0-9])分か(?=[らりるっ])/, remedy: 'write わかる' },
  { pattern: /肩書き/, remedy: 'write 肩書' },
  { pattern: /つき合|つきあ|人づき/, remedy: 'write 付き合い' },
  { pattern: /いっしょ/, remedy: 'write 一緒' },
  { pattern: /裏づけ/, remedy: 'write 裏付け' },
  { pattern: /無作為化試験/, remedy: 'write 無作為化実験' },
];

/** Rules on the source of the text: what would break in the page, and its manner of speech. */
const SOURCE_RULES: readonly Rule[] = [
  { pattern: /\*\*[^*\n]*[、。」！？)]\*\*/, remedy: 'put the punctuation outside the bold marks' },
  { pattern: /[ぁ-ゖァ-ヺ一-鿿々、。」)]\n(?![\n#<-]|\d+\.)\S/, remedy: 'write one paragraph on one line' },
  { pattern: /である。/, remedy: 'write です・ます' },
];

const POLITE = /(?:です|ます|ません|でした|ました|でしょう|ましょう|ください)(?:から|が|よ|ね|か)*[。？！]$/;
const POLITE_SHARE = 0.75;

/** Lists what is not written as our Japanese is written, each with its remedy. */
export function japaneseProblems(lesson: LessonSource): string[] {
  const text = [lesson.data.title, lesson.data.summary, ...textsOf(lesson)].join('\n');
  const found = [...letterProblems(text), ...broken(SOURCE_RULES, lesson.body)];
  const share = politeShare(lesson.body);
  if (share < POLITE_SHARE) {
    found.push(`${Math.round(share * 100)}% of the sentences end politely: write です・ます`);
  }
  return found.map((problem) => `${lesson.file}: ${problem}.`);
}

/** Lists what is wrong with the letters, the spaces and the words of a text, each with its remedy. */
export function letterProblems(text: string): string[] {
  return [...broken(TEXT_RULES, text), ...wordProblems(text)];
}

/** Lists the words of a text that the house writes in another way, each with its remedy. */
export function wordProblems(text: string): string[] {
  return broken(WORD_RULES, text);
}

/** Gives the share of polite sentences outside quotations and scripts; none at all is polite. */
export function politeShare(body: string): number {
  const told = proseOf(body.replace(/<Say[\s\S]*?<\/Say>/g, '')).replace(/「[^」]*」/g, '「」');
  const sentences = told
    .split(/(?<=[。？！])|\n/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[。？！]$/.test(sentence));
  if (sentences.length === 0) return 1;
  return sentences.filter((sentence) => POLITE.test(sentence)).length / sentences.length;
}

function broken(rules: readonly Rule[], text: string): string[] {
  return rules.flatMap(({ pattern, remedy }) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [`"${found}": ${remedy}`];
  });
}
