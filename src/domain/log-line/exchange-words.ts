import type { ExchangeKind } from '../contact.ts';
import type { NameLocale } from '../name.ts';
import { anyOf } from './line-text.ts';

/** What can pass between two people, as patterns of both languages. */
export const EXCHANGE_WORDS: Record<ExchangeKind, { en: string; ja: string }> = {
  information: {
    en: anyOf('info information news tips? articles? links? data'),
    ja: anyOf('情報 記事'),
  },
  advice: { en: anyOf('advice guidance counsel'), ja: anyOf('助言 アドバイス') },
  introduction: {
    en: anyOf('introductions? intros? referrals?'),
    ja: anyOf('紹介 引き合わせ'),
  },
  help: {
    en: anyOf('help support assistance a_hand'),
    ja: anyOf('手助け 手伝い 協力 サポート お?力添え'),
  },
  opportunity: {
    en: anyOf('opportunit(?:y|ies) leads?'),
    ja: anyOf('機会 チャンス (?:お?仕事|案件|求人)(?:の話)?'),
  },
  feedback: {
    en: anyOf('feedback critique comments'),
    ja: anyOf('フィードバック 感想 指摘'),
  },
  gift: {
    en: anyOf('gifts? presents? souvenirs? flowers chocolates?'),
    ja: anyOf('贈り物 プレゼント お?土産 手土産 差し入れ お菓子 花束'),
  },
  thanks: {
    en: anyOf('thanks thank[-_]yous?(?:_(?:note|card|letter|e-?mail|message))?'),
    ja: anyOf('(?:お礼|御礼|感謝)(?:の?(?:メール|LINE|手紙|電話|メッセージ|言葉|気持ち))?'),
  },
};

const WORDS = Object.values(EXCHANGE_WORDS);

/** Any word for what passed, to be part of a larger pattern. */
export const EXCHANGE_EN = `(?:${WORDS.map(({ en }) => en).join('|')})`;
export const EXCHANGE_JA = `(?:${WORDS.map(({ ja }) => ja).join('|')})`;

/** What a canonical line writes. */
export const EXCHANGE_NAMES: Record<NameLocale, Record<ExchangeKind, string>> = {
  en: {
    information: 'information',
    advice: 'advice',
    introduction: 'introduction',
    help: 'help',
    opportunity: 'opportunity',
    feedback: 'feedback',
    gift: 'gift',
    thanks: 'thanks',
  },
  ja: {
    information: '情報',
    advice: '助言',
    introduction: '紹介',
    help: '手助け',
    opportunity: '機会',
    feedback: '感想',
    gift: '贈り物',
    thanks: 'お礼',
  },
};
