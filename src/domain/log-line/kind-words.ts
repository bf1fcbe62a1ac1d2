import type { InteractionKind } from '../contact.ts';
import type { NameLocale } from '../name.ts';
import { anyOf } from './line-text.ts';

/** The words for a kind, as patterns. */
export interface KindWords {
  kind: InteractionKind;
  en: string;
  ja: string;
}

/** Of two that fit the same words the earlier is meant: a Zoom meeting is a call. */
export const KIND_WORDS: readonly KindWords[] = [
  {
    kind: 'call',
    en: anyOf(`(?:phone|video|conference|zoom|teams|skype|online|voice)_(?:call|meeting|chat)
      calls? called phoned rang telephoned zoom(?:ed)? skype facetime
      (?:talked_|spoke_)?(?:on|by|over)_(?:the_)?phone phone`),
    ja: anyOf(`(?:ビデオ|テレビ|オンライン)(?:通話|会議|面談|ミーティング)
      電話(?:会議)? 通話 Zoom ズーム Teams`),
  },
  {
    kind: 'message',
    en: anyOf(`e-?mail(?:ed|s)? mailed messaged? messages DM(?:ed|s)? texted LINE(?:d)?
      wrote letter texts?(?=_(?:from|to|with)_<P>) whatsapp(?:ed)?`),
    ja: anyOf('メール(?!アドレス|マガジン) メッセージ LINE ライン(?=で|を?し) DM 手紙 はがき'),
  },
  {
    kind: 'event',
    en: anyOf(`(?:study_(?:group|session)|seminar|workshop|conference|webinar|meet-?up
      (?<!third_)party|lecture|event|gathering|reunion|mixer|reception|book_club
      reading_group|trade_fair|exhibition)s?`),
    ja: anyOf(`(?:勉強|研究|交流|懇親|講演|報告|読書|説明|展示|同窓|同期|送別|歓迎|忘年|新年|発表)会
      セミナー パーティー? イベント ミートアップ ワークショップ カンファレンス ウェビナー 集まり`),
  },
  {
    kind: 'meal',
    en: anyOf(`(?:lunch|dinner|breakfast|brunch|supper|coffee|tea|drinks?|beers?|wine|meal
      ramen|sushi|barbecue|bbq|ate)(?:es)?`),
    ja: anyOf(`ランチ(?:会|ミーティング)? ディナー モーニング [昼夕朝夜]食
      [昼夕朝夜晩]?ご(?:はん|飯) 食事会? 会食 お茶(?![菓会屋]) コーヒー(?!豆) ビール
      (?:サシ|さし)?飲み会 (?:サシ|さし)飲み 飲み(?=に行|ました|$|[、。\\s]|<D>) 飲ん(?:だ|で)`),
  },
  {
    kind: 'meeting',
    en: anyOf(`meetings?(?!_room) catch[-_]?up caught_up interview(?:ed)? 1[:-]1 one[-_]on[-_]one
      visited visit`),
    ja: anyOf(`打ち?合わ?せ ミーティング MTG 会議 面談 面会 面接 商談 1on1
      名刺交換 訪問 挨拶`),
  },
];

/** A meeting as well, where no other word says more. */
export const MET: KindWords = {
  kind: 'meeting',
  en: anyOf(`met(?:_up)?(?!_the_(?:deadline|target|goal))
    (?:saw|ran_into|bumped_into)(?=_<P>)`),
  ja: '(?:再会し|[お出]?会(?:い?し|っ|いまし|え))[たて]',
};

/** Any word for a kind, to be part of a larger pattern. */
export const KIND_EN = `\\b(?:${KIND_WORDS.map(({ en }) => en).join('|')})\\b`;
export const KIND_JA = `(?:${KIND_WORDS.map(({ ja }) => ja).join('|')})`;

/** What a canonical line writes. */
export const KIND_NAMES: Record<NameLocale, Record<InteractionKind, string>> = {
  en: {
    meeting: 'met',
    call: 'call',
    message: 'message',
    meal: 'meal',
    event: 'gathering',
    introduction: 'introduction',
    other: 'other',
  },
  ja: {
    meeting: '会った',
    call: '通話',
    message: 'メッセージ',
    meal: '食事',
    event: '集まり',
    introduction: '紹介',
    other: 'その他',
  },
};
