import { fold } from '../fold.ts';
import { KIND_JA } from './kind-words.ts';
import { anyOf, isFree, pattern, type LineText, type Mark, type Span } from './line-text.ts';
import { HONORIFIC, TITLE_BEHIND, type Mention, type NameSurety } from './mention.ts';
import type { NameIndex, NameMatch } from './name-index.ts';

/** Family names that are places or plain words: they count with an honorific, or beside what was done. */
const PLACES = pattern(
  `^${anyOf(`千葉 福島 宮崎 石川 山口 長野 香川 秋田 富山 岡山 福井 三重 山形 大分 長崎 奈良 松本 川崎
    上野 品川 渋谷 目黒 神田 本田 豊田 松田 三菱 一人 二人`)}$`,
);
/** Words that run into a name without a space. */
const RUN_IN =
  anyOf(`今度 先日 今回 最近 前回 以前 当時 毎回 久々 先週 先月 今週 今月 今年 去年 昨年 毎週 毎月
  前日 午前 午後 夕方 同僚 上司 先輩 後輩 部長 課長 社長 営業 友人 知人 恩師 同期 大学 担当 講師 取引先
  社内 他社 新人`);
const RUNS_INTO = pattern(`${RUN_IN}$`);
const RAN_IN = pattern(`^${RUN_IN}`);
/** So long a run of Chinese characters is no other name: 先週佐藤 is 佐藤, 長谷川 is not 谷川. */
const LONG_RUN = pattern('<Han>{2}$');
/** What takes an honorific and is no name. */
const NO_NAME = pattern(
  [
    `^${anyOf(`たく みな おく お?かあ お?とう おにい おねえ おじい? おばあ? むすこ むすめ おきゃく おつかれ
      ごくろう あか どちら 皆 奥 母 父 兄 姉 弟 妹 子 赤 嬢 大家 神 王 仏 同 模 仕 多 有 諸 何 他
      彼 誰 貴 俺 人 紹介 各位 苦労 世話 先 方`)}$`,
    `${anyOf(`客 息子 娘 祖母 祖父 叔父 叔母 伯父 伯母 旦那 店員 業者 学生 取引先 課長 部長 社長 係長 会長
      先方 看護師 医者 屋 相手 同僚 担当者? 受付 先輩 後輩 上司 友人 知人 主婦 職人 役者 運転手 新人 若手
      仲間 参加者 主催者 司会 講師 先生 会社 銀行 病院 チーム スタッフ メンバー ドクター オーナー
      マスター`)}$`,
  ].join('|'),
);
/** What stands before a title and is no name. */
const RANKS =
  anyOf(`副 新 前 元 名誉 営業 人事 総務 開発 経理 企画 製造 技術 品質 事業 広報 法務 購買
  物流 支 本 他 各 当 同 代表 取締役 主任 大学 准 会 弊`);

const HONORED = pattern(`^ ?(?:${HONORIFIC})`);
const TITLED = pattern(`^${TITLE_BEHIND}(?:${HONORIFIC})?`);
const STARTS = { kata: pattern('^<Kata>'), han: pattern('^<Han>') };
const LETTER = pattern('<J>');
const ONLY_HIRAGANA = pattern('^<Hira>+$');
const BESIDE = {
  han: pattern(`<Han>$`),
  kata: pattern('<Kata>$'),
  hira: pattern('<Hira>$'),
};
const AFTER_PARTICLE = /(?:[とはがにもへ]|から|まで|して)$/;

/** What was done stands right behind: 「林とランチ」, 「千葉に電話」, 「森・林さん」. */
const DONE_BESIDE = pattern(
  `^ ?(?:たち|ら)?${anyOf(`と(?:一緒に|また|久しぶりに)?(?:${KIND_JA}|会|話|<P>)
    に(?:会|電話|メール|LINE|連絡|お礼|紹介) [・とや&](?:<P>|<Han>{1,4}(?:さん|氏|両氏|と))`)}`,
);
/** The particles that people take, and the end. */
const IN_PLACE = pattern(
  `^ ?${anyOf(`$ [、。・,&＆\\s] と(?!い[うっ]|思|言|か|して) [へがはも]
    に(?=会|電話|メール|LINE|DM|メッセ|連絡|お?礼|送|渡|相談|紹介|教|話|伝|挨拶|感謝|助)
    から(?=の?(?:紹介|助言|アドバイス|情報|お礼|電話|メール|連絡)|もら|聞|教|いただ|頂)
    を(?=紹介|手伝|助|訪) ${KIND_JA}`)}`,
);

const LISTED = pattern(
  `(?:(?:<Han>{1,4}|<P>)・)+(?:<Han>{1,4}?|<P>)(?=両氏|各氏|両名|さん|氏|先生)`,
  'g',
);
const NEW_NAME = pattern(
  [
    `(?<han><Han>{1,6}?)(?:${HONORIFIC})`,
    `(?<!<Han>)(?<ranked>(?!${RANKS})<Han>{1,3}?)(?:${TITLE_BEHIND})(?!<Han>)`,
    `(?<kata><Kata>{2,}(?:・<Kata>{2,})*)(?:${HONORIFIC})`,
    `(?<=^|[\\s、。・,]|<D>|<P>と?)(?<hira>(?!ー)<Hira>{2,4}?)(?:さん|先生|くん|ちゃん)`,
  ].join('|'),
  'g',
);

/** Finds names in Japanese letters. */
export function japaneseNames(
  line: LineText,
  index: NameIndex,
  surety: NameSurety,
): Mark<Mention>[] {
  const known = knownNames(line.text, index, surety);
  return surety === 'sure' ? known : [...known, ...newNames(line.text, known)];
}

function knownNames(text: string, index: NameIndex, surety: NameSurety): Mark<Mention>[] {
  const folded = fold(text);
  const letters = folded.length === text.length ? folded : text;
  const marks: Mark<Mention>[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const isStart = LETTER.test(text.charAt(at)) && index.starts.has(letters.charAt(at));
    const mark = isStart ? knownAt({ text, letters, at }, index, surety) : undefined;
    if (!mark) continue;
    marks.push(mark);
    at = mark.to - 1;
  }
  return marks;
}

function knownAt(
  { text, letters, at }: { text: string; letters: string; at: number },
  index: NameIndex,
  surety: NameSurety,
): Mark<Mention> | undefined {
  for (let to = Math.min(text.length, at + index.longest + 1); to > at; to -= 1) {
    const name = text.slice(at, to);
    if (name.endsWith(' ') || !LETTER.test(name.slice(-1))) continue;
    const match = index.find(letters.slice(at, to).replace(/ /g, ''));
    if (!match) continue;
    const after = text.slice(to);
    const behind = HONORED.exec(after)?.[0] ?? TITLED.exec(after)?.[0] ?? '';
    const place = { name, before: text.slice(0, at), after: after.slice(behind.length) };
    if (!isMeant(place, { match, isHonored: behind !== '', surety })) continue;
    return { from: at, to: to + behind.length, found: { name, contacts: match.contacts } };
  }
  return undefined;
}

function isMeant(
  { name, before, after }: { name: string; before: string; after: string },
  { match, isHonored, surety }: { match: NameMatch; isHonored: boolean; surety: NameSurety },
): boolean {
  if (!isApart(name, before)) return false;
  if (isHonored || (match.isWhole && name.length > 2)) return true;
  if (surety === 'sure') return false;
  if (name.length < 2 || PLACES.test(name)) return DONE_BESIDE.test(after);
  return !ONLY_HIRAGANA.test(name) && IN_PLACE.test(after);
}

/** A name does not begin inside another word: 森 is no part of 大森. */
function isApart(name: string, before: string): boolean {
  if (ONLY_HIRAGANA.test(name)) return !BESIDE.hira.test(before) || AFTER_PARTICLE.test(before);
  if (STARTS.kata.test(name)) return !BESIDE.kata.test(before);
  const isLong = name.length > 1 && LONG_RUN.test(before);
  return !BESIDE.han.test(before) || isLong || RUNS_INTO.test(before);
}

function newNames(text: string, known: readonly Span[]): Mark<Mention>[] {
  const listed = [...text.matchAll(LISTED)].flatMap(({ 0: all, index }) => namesInList(all, index));
  const single = [...text.matchAll(NEW_NAME)].flatMap(({ 0: all, index, groups }) => {
    const run = Object.values(groups ?? {}).find(Boolean) ?? '';
    const name = nameIn(run);
    const from = index + run.length - name.length;
    return name === '' ? [] : [{ from, to: index + all.length, found: { name, contacts: [] } }];
  });
  const marks = [...single, ...listed];
  return marks.filter(
    (mark, at) =>
      isFree(mark, known) && isFree(mark, marks.slice(0, at)) && !NO_NAME.test(mark.found.name),
  );
}

function namesInList(all: string, index: number): Mark<Mention>[] {
  const names = [...all.matchAll(pattern(`<Han>+`, 'g'))];
  return names.map(({ 0: name, index: at }) => ({
    from: index + at,
    to: index + at + name.length,
    found: { name, contacts: [] },
  }));
}

/** The name at the end of a run of letters; empty where it cannot be told. */
function nameIn(run: string): string {
  const into = RAN_IN.exec(run)?.[0] ?? '';
  const rest = run.slice(into.length);
  const name = rest.replace(/^.{2,}?(?:部|課|社|店|局|大学|病院|銀行)(?=.{2,3}$)/u, '');
  return STARTS.han.test(name) && name.length > 4 ? '' : name;
}
