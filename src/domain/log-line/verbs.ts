import { anyOf, pattern } from './line-text.ts';

/** English verbs in the form that asks or plans: “send deck”. */
const BASE = new Set(
  `send share call phone ring email e-mail mail message text write ask introduce invite book meet see
  visit give bring buy lend return check find make prepare draft review read reply respond follow
  confirm arrange organise organize set plan forward tell help show thank connect contact finish
  submit deliver print pay post update try come take talk speak discuss join register sign order
  reserve schedule remind look chase pass hand report present pick drop catch host attend cook
  translate research ping circle touch get propose recommend refer quote put fix let`.split(/\s+/),
);

/** What someone does for the visitor; that they will do anything else is news, no promise. */
const FAVOURS = new Set(
  `send share introduce call phone ring email e-mail mail message text write forward give bring lend
  return check find ask tell let get reply respond confirm arrange book invite review pay connect
  help show put look pass prepare draft submit deliver follow recommend refer quote make hand teach
  translate`.split(/\s+/),
);

/** Verbs and nouns that are kinds as well: “call Sato Friday” may be a call that was. */
const KIND_VERBS = new Set('call phone ring email e-mail mail message text meet visit'.split(' '));
const ENDS_AS_KIND_JA = pattern(`${anyOf('電話 メール 訪問 紹介 連絡 相談 お礼 報告 確認')}$`);

/** Japanese verbs that do not look back, and nouns that stand for one. */
const NOT_PAST =
  anyOf(`[会買使誘行払伺伝習貰]う もらう あう ならう [書行聞届置描開引]く て[いお]く とく
  いく [渡返出探試話直貸回押示写移外消隠戻目指足任]す ます [急継稼]ぐ つなぐ [待持打立]つ
  [選呼運遊学結]ぶ [頼読飲進込組積申挑住休]む る 予定 つもり`);
const VERBAL_NOUN =
  anyOf(`送付 連絡 提出 返信 返事 確認 紹介 共有 電話 メール 訪問 報告 相談 準備 予約 手配
  検討 依頼 お礼 送信 作成 回答 転送 返却 持参 提案 納品 見積もり?`);
/** What is, happens or is thought, and what is still going on. */
const STATE =
  anyOf(`ある いる てる なる できる 出来る わかる 分かる 始まる 終わる 変わる 決まる 見える 聞こえる
  思える 言える られる される くる 来る 辞める やめる 移る かかる あたる がる ございます おります います あります なります できます 思います`);
const PLANS_JA = pattern(`(?:${NOT_PAST}|${VERBAL_NOUN})(?:こと)?$`);
const STATES_JA = pattern(`${STATE}$`);

/** What stands before the name of someone met or reached. */
export const MET_EN = `\\b${anyOf(`with w\\/? met(?:_up)?(?:_with)? saw visited called phoned rang texted
  messaged e-?mailed mailed LINEd DMed zoomed thanked helped advised introduced invited hosted joined
  treated (?:ran|bumped)_into caught_up_with (?:spoke|talked|wrote|chatted)_(?:to|with)`)}`;

const FIRST_VERB = /^(?:(?:please|also|then|and) )*([a-z-]+)(?!\w|')/i;

/** Tells whether words plan to do something: “send deck”, 「資料を送る」. */
export function isPlan(text: string): boolean {
  const words = text.trim();
  return BASE.has(firstVerb(words)) || (PLANS_JA.test(words) && !STATES_JA.test(words));
}

/** Tells whether such words may as well name what has been: “call Sato”, 「佐藤さんに電話」. */
export function isUnsurePlan(text: string): boolean {
  const words = text.trim();
  return KIND_VERBS.has(firstVerb(words)) || ENDS_AS_KIND_JA.test(words);
}

/** Tells whether English words begin with what one does for another. */
export function isFavour(text: string): boolean {
  return FAVOURS.has(firstVerb(text.trim()));
}

function firstVerb(words: string): string {
  return FIRST_VERB.exec(words)?.[1]?.toLowerCase() ?? '';
}
