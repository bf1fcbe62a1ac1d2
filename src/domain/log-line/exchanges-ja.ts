import { EXCHANGE_KINDS, type ExchangeKind } from '../contact.ts';
import { EXCHANGE_JA, EXCHANGE_WORDS } from './exchange-words.ts';
import type { FoundExchange } from './exchanges-en.ts';
import { anyOf, isFree, pattern } from './line-text.ts';

type Side = FoundExchange['side'];

/** Endings of what came to the visitor, and of what went from them; both look back. */
const CAME =
  anyOf(`もら(?:った|いました|えた|えました|って) (?:いただ|頂)(?:いた|きました|けた|けました|いて)
  くれ(?:た|ました|て) (?:くださ|下さ)(?:った|いました|って) 受け(?:た|ました|て)
  受け取(?:った|りました|って) さ(?:れた|れました|れて)`);
const WENT =
  anyOf(`し(?:た|ました) いたしました (?:あげ|差し上げ|さしあげ|伝え|述べ|教え)(?:た|ました)
  (?:渡|返|回)(?:した|しました) (?:送|贈)(?:った|りました) 言(?:った|いました) 持って行った
  (?:提供|共有)(?:した|しました)`);
/** The sentence ends or turns there; before a noun it is an aside: 「紹介した人」. */
const END = `(?=${anyOf('$ [\\s、。！!…〜ー）)] が けど けれど し(?:、|$) ので から よ ね <D> <P>$')})`;

const NOUNS = `[ごお]?(?<nouns>${EXCHANGE_JA}(?:[とや、・も]${EXCHANGE_JA})*)`;
const TIE = '[をのもがは]?';
const VIA = `(?:${anyOf('し 教え 伝え 渡し 紹介し 共有し 送っ 言っ 回し 話し')}て)?`;
const RECEIVED = pattern(`${NOUNS}${TIE}${VIA}${CAME}${END}`, 'g');
const GAVE = pattern(`${NOUNS}${TIE}(?:して)?${WENT}${END}`, 'g');

/** Verbs that name what passed without a noun for it. */
const VERBS = [
  verb('received', 'help', `(?:手伝って|助けて)${CAME}`, '助けられ(?:た|ました)'),
  verb('gave', 'help', '手伝(?:った|いました|ってあげた)', '助け(?:た|ました)'),
  verb('received', 'information', `(?:情報を)?教えて${CAME}`, '教わ(?:った|りました|って)'),
  verb('gave', 'information', '(?:情報を)?教え(?:た|ました|てあげた)'),
  verb('received', 'advice', `相談に乗って${CAME}`),
  verb('gave', 'advice', '相談に乗(?:った|りました)'),
  verb('received', 'gift', `(?:おごって|奢って|(?:ごちそう|ご馳走)して)${CAME}`),
  verb('received', 'gift', '(?:ごちそう|ご馳走)にな(?:った|りました|って)', '(?:奢|おご)られた'),
  verb('gave', 'gift', '(?:おご|奢)った', '(?:ごちそう|ご馳走)し(?:た|ました)'),
  verb('received', 'thanks', '(?:お礼|感謝)(?:の言葉)?を(?:言|述べ)われ(?:た|ました|て)'),
  verb('received', 'introduction', `引き合わせて${CAME}`),
  verb('gave', 'introduction', '引き合わせ(?:た|ました)'),
];

const OTHER_DID = pattern('(?:<P>|彼女?|先方|相手)[がはも][^、。]*$');
const NOT_NOW = pattern(`${anyOf('いつも 毎回 よく 以前 昔 かつて もし')}[^、。]*$`);
/** Work that was done is nothing that passed; work that is handed on is, whoever hands it on. */
const WORKED = /^(?:お?仕事|案件|求人|機会)[をも]?[しさ]/u;
const WORK_BEFORE = /(?:仕事|案件|求人)(?:の話)?を?ご?$/u;

/** Finds what Japanese words say was given and received in a clause. */
export function japaneseExchanges(text: string): FoundExchange[] {
  const candidates = [
    ...VERBS.flatMap(({ side, kind, words }) =>
      [...text.matchAll(words)].map((match) => exchangeOf(match, side, [kind])),
    ),
    ...[...text.matchAll(RECEIVED)].map((match) => nounExchange(match, 'received', text)),
    ...[...text.matchAll(GAVE)].map((match) => nounExchange(match, 'gave', text)),
  ];
  const found: FoundExchange[] = [];
  for (const exchange of candidates) {
    if (isFree(exchange, found) && isMeant(text, exchange)) found.push(exchange);
  }
  return found.sort((a, b) => a.from - b.from);
}

const BY_KIND = EXCHANGE_KINDS.map((kind) => ({
  kind,
  words: new RegExp(EXCHANGE_WORDS[kind].ja),
}));

function verb(side: Side, kind: ExchangeKind, ...forms: string[]) {
  return { side, kind, words: pattern(`(?:${forms.join('|')})${END}`, 'g') };
}

function nounExchange(match: RegExpExecArray, side: Side, text: string): FoundExchange {
  const nouns = match.groups?.['nouns'] ?? '';
  const kinds = BY_KIND.filter(({ words }) => words.test(nouns)).map(({ kind }) => kind);
  const isWork = WORK_BEFORE.test(text.slice(0, match.index));
  return exchangeOf(match, side, isWork ? ['opportunity'] : kinds);
}

function exchangeOf(match: RegExpExecArray, side: Side, kinds: ExchangeKind[]): FoundExchange {
  return { side, kinds, from: match.index, to: match.index + match[0].length };
}

/** For whom another did something (「佐藤さんが紹介した」) is not said, unless it was for the visitor. */
function isMeant(text: string, { side, from, to }: FoundExchange): boolean {
  const before = text.slice(0, from);
  if (NOT_NOW.test(before) || WORKED.test(text.slice(from, to))) return false;
  return side === 'received' || !OTHER_DID.test(before);
}
