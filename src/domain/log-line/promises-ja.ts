import { anyOf, pattern } from './line-text.ts';
import type { PlanTerms, PromiseWords } from './promises.ts';
import { isPlan, isUnsurePlan } from './verbs.ts';

const LEAD = `(?:${anyOf('そして それから あと その後 次は 次回は また なので')}[、\\s]+)*`;
const OTHER = anyOf('<P> 彼女? 先方 相手 向こう');
const WHO = `(?<who>(?:${OTHER}と?)+(?:が|は|から)、?\\s*)?`;
const PROMISED = `(?:と|ことを|のを|を)?${anyOf(`約束(?:を?し(?:た|ました|てい(?:る|ます)|てもらった|てくれた|ていただいた|てくださった)|する|済み)?
  引き受けた`)}`;
const SAID =
  anyOf(`ことに(?:なった|した) (?:する)?(?:予定|つもり) とのこと って(?:言って(?:いた|た|くれた)|こと)?
  と(?:言って(?:いた|くれた)|申し出てくれた) そう(?:だ|です)`);
const MARKED = pattern(`^${LEAD}${WHO}(?<what>.+?)(?<said>${PROMISED}|${SAID})$`, 's');
const HEADED = pattern(`^${anyOf('約束 宿題 やること 次の一歩 次')}\\s?:\\s?(?<what>.+)$`, 's');
const PLAIN = pattern(`^${LEAD}${WHO}(?<what>.+)$`, 's');

const FOR_ME = /(?:くれる|くださる|下さる|て(?:もらう|いただく|頂く))(?:こと)?$/;
const GIVEN_TO_ME = /(?:くれる|くださる|下さる)$/;
const OTHER_DOES = pattern(`${OTHER}が`);
const MUST = pattern(
  `${anyOf('ないと(?:いけない|だめ)? なければ(?:ならない|いけない) なきゃ(?:いけない)? なくちゃ')}$`,
);
const FAVOUR = pattern(
  `[送渡貸返教調届払作]|${anyOf('紹介 連絡 確認 用意 準備 手配 見せ 持って 電話 メール 共有 聞いて 伝え 予約')}`,
);
const SAID_BY_THEM = /て(?:もら|くれ|いただ|くださ)|とのこと|言って|申し出|そう|^って$/;
const NO_PROMISE = pattern(
  `${anyOf('ない なかった ず ません ませんでした たい ほしい か かも よう ましょう')}$`,
);
const HABIT = pattern(`^${anyOf('いつも 毎回 毎週 毎日 よく')}`);
/** “約束を果たした”, “約束通り” */
const KEPT = /約束(?:を(?!し)|は|の|通り|どおり)/;
/** “資料を送る、来週火曜に”, and the last kana of speech. */
const TAIL = pattern('[、,\\s]*(?:\\(?<D>(?:に|までに)?\\)?)?$|[よね]$');

/** Reads what a Japanese clause promises. */
export function japanesePromise(text: string, terms: PlanTerms): PromiseWords | undefined {
  const clause = text.trimEnd();
  if (HABIT.test(clause) || KEPT.test(clause)) return undefined;
  return headed(clause) ?? marked(clause) ?? plain(clause, terms);
}

function headed(clause: string): PromiseWords | undefined {
  const what = HEADED.exec(clause)?.groups?.['what'];
  return what === undefined ? undefined : { by: 'me', isSaid: true, ...endOf(clause, what) };
}

function marked(clause: string): PromiseWords | undefined {
  const { who = '', what, said = '' } = MARKED.exec(clause)?.groups ?? {};
  if (what === undefined || (NO_PROMISE.test(what) && !MUST.test(what))) return undefined;
  const isSaidByThem = SAID_BY_THEM.test(said);
  // What someone said they would do is a promise only where it is for the visitor.
  if (isSaidByThem && !said.includes('約束') && !FOR_ME.test(what)) return undefined;
  const isTheirs = who !== '' || OTHER_DOES.test(what) || isSaidByThem || FOR_ME.test(what);
  const by = isTheirs ? 'them' : 'me';
  return { by, isSaid: true, ...endOf(clause.slice(0, clause.length - said.length), what) };
}

function plain(clause: string, terms: PlanTerms): PromiseWords | undefined {
  const { who = '', what } = PLAIN.exec(clause)?.groups ?? {};
  if (what === undefined) return undefined;
  const span = endOf(clause, what);
  if (MUST.test(what)) return { by: 'me', isSaid: true, ...span };
  const words = what.replace(TAIL, '');
  if (NO_PROMISE.test(words)) return undefined;
  if (GIVEN_TO_ME.test(words)) return { by: 'them', isSaid: true, ...span };
  if (!terms.hasDay || !isPlan(words)) return undefined;
  if (isUnsurePlan(words) && !terms.isOnlyAhead) return undefined;
  // That someone goes to Osaka is news; that they send something is a promise.
  const isTheirs = who !== '' || OTHER_DOES.test(words);
  if (isTheirs && !FAVOUR.test(words)) return undefined;
  return { by: isTheirs || FOR_ME.test(words) ? 'them' : 'me', isSaid: false, ...span };
}

function endOf(clause: string, what: string): { from: number; to: number } {
  return { from: clause.length - what.length, to: clause.length };
}
