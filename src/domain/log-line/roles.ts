import { EXCHANGE_EN, EXCHANGE_JA } from './exchange-words.ts';
import { KIND_EN } from './kind-words.ts';
import { anyOf, isJapanese, pattern } from './line-text.ts';
import { MET_EN } from './verbs.ts';

/**
 * How a name stands in its clause: `with` names who was there; `party` someone at the other end of
 * what passed; `told` someone the clause is about, who may or may not have been there; `other`
 * someone else.
 */
export type Role = 'with' | 'party' | 'told' | 'other';

interface Place {
  before: string;
  after: string;
}

const ASIDE = /\b(?:who|whose|which|that|because|when|while|if|as)\b[^,]*$/i;
const OWNS = /^'s?\b|^'s/i;
/** “at Sato's”: who is at home is there. */
const AT_HOME = /^'s(?: |$)(?!\w)/;
const ABOUT =
  /\b(?:about|of|regarding|like|than|at|for|behind|without|through|via|near|mentioned|recommended) $/i;
const MET = pattern(`(?:${MET_EN}|${KIND_EN}) $`);
const BESIDE = pattern('<P>(?:,? (?:and|&|\\+|plus)|,) (?:also )?$');
const INTRODUCED = {
  someone: /\bintroduced $/i,
  toThem: /^ to (?:him|her|them)\b/i,
  toOne: pattern('^(?:(?:,| and) <P>)* to <P>'),
  me: /\bintroduced (?:me|us|him|her|them) to $/i,
  passive: /\b(?:was|got|been) introduced to $/i,
  one: pattern('\\bintroduced <P> to $'),
};
const END_OF = /\b(?:to|from|gave|offered|sent|showed|told|by) $/i;
const PASSED = new RegExp(EXCHANGE_EN, 'i');
const DOES = pattern(
  `^ (?:${anyOf('also then just kindly has had')} )*${anyOf(`gave shared offered introduced connected
    advised helped thanked treated sent brought promised agreed will`)}\\b|^'ll\\b`,
);

/** Where a name begins to do something, it is a story about that person. */
const ACTS = pattern(
  `^(?:\\s*[がはもをで]|'s\\b|'d\\b| (?!${anyOf(`and with at in on for about over by to from via re of
    again too then came joined hosted had was were`)}\\b|${KIND_EN})[a-z])`,
);

/** Tells whether the words behind a name make it a story of its own: “Megan could not come”. */
export function isActing(text: string, at: number): boolean {
  return ACTS.test(text.slice(at + 1));
}

const ONLY_NAMES = pattern(
  '^(?:<P>|<D>|\\b(?:and|plus|on)\\b|[と、,・&+\\s])+(?:から|より|[にへと])?$',
);

/** Tells how the name at a place of a clause stands there. */
export function roleAt(text: string, at: number): Role {
  if (ONLY_NAMES.test(text)) return 'with';
  const place = { before: text.slice(0, at), after: text.slice(at + 1) };
  return isJapanese(text) ? japaneseRole(place, text) : englishRole(place, text);
}

function englishRole({ before, after }: Place, text: string): Role {
  if (/\bat $/i.test(before) && AT_HOME.test(after)) return 'told';
  if (OWNS.test(after) || ASIDE.test(before) || ABOUT.test(before)) return 'other';
  if (BESIDE.test(before)) {
    const beside = before.replace(BESIDE, '').length;
    return englishRole({ before: before.slice(0, beside), after: text.slice(beside + 1) }, text);
  }
  if (INTRODUCED.me.test(before)) return 'other';
  if (INTRODUCED.one.test(before) || INTRODUCED.passive.test(before)) return 'party';
  if (INTRODUCED.someone.test(before)) {
    return INTRODUCED.toThem.test(after)
      ? 'other'
      : INTRODUCED.toOne.test(after)
        ? 'party'
        : 'told';
  }
  if (MET.test(before)) return 'with';
  if (END_OF.test(before)) return PASSED.test(text) ? 'party' : 'told';
  const isFirst = /^(?:and|but|then|so|also|,)? ?$/i.test(before);
  return isFirst && DOES.test(after) ? 'with' : 'told';
}

const CHAIN_JA = pattern('^\\s*(?:たち|ら)?(?:と|や|、|・|&|,)?\\s*(?=<P>)');
const OF_JA = /^\s*(?:の(?!お?(?:二人|両))|について|に関|という|って|のこと|経由)/u;
const HELPED_JA = /^\s*の(?:相談に乗|お?手伝い)/u;
const WITH_JA = /^\s*(?:たち|達|ら)?(?:と(?!いう)|とも|も一緒|宅)/u;
const ENDS_JA =
  anyOf(`会 電話 メール LINE DM メッセ 連絡 礼 送 渡 相談 紹介 教 話 聞 伝 挨拶 感謝 助 もら
  いただ 頂 くれ アドバイス 情報 手伝 誘 ごちそう ご馳走 おご 奢`);
const TO_JA = pattern(`^\\s*(?:に|へ|から|宛|より)(?=.*${ENDS_JA})`);
const FOR_JA = /^\s*を(?=手伝|助|訪|見舞|もてな|励|案内)/u;
const DID_JA = pattern(
  `^\\s*(?:が|は|も)(?=.*(?:${EXCHANGE_JA}|教え|手伝|助け|相談|おごっ|奢っ|ごちそう).*(?:くれ|くださ|下さ))`,
);
const INTRODUCED_JA = {
  of: /^\s*を(?:[^をと]*に)?(?:ご)?(?:紹介|引き合わせ)/u,
  forMe: /て(?:もら|いただ|頂|くれ|くださ|下さ)/u,
  pair: pattern('^\\s*(?:を(?:<P>と?)+に|に(?:<P>と?)+を)'),
  second: pattern('(?:<P>を|<P>に)$'),
};

function japaneseRole({ before, after }: Place, text: string): Role {
  if (HELPED_JA.test(after)) return 'with';
  if (OF_JA.test(after)) return 'other';
  if (/紹介|引き合わせ/u.test(text)) {
    if (
      !INTRODUCED_JA.forMe.test(text) &&
      (INTRODUCED_JA.pair.test(after) || isSecond(before, after))
    )
      return 'party';
    if (INTRODUCED_JA.of.test(after)) return 'told';
  }
  const chain = CHAIN_JA.exec(after)?.[0];
  if (chain !== undefined) {
    const next = before.length + 1 + chain.length;
    return japaneseRole({ before: text.slice(0, next), after: text.slice(next + 1) }, text);
  }
  const isThere = [WITH_JA, TO_JA, FOR_JA, DID_JA].some((words) => words.test(after));
  return isThere ? 'with' : 'told';
}

function isSecond(before: string, after: string): boolean {
  return INTRODUCED_JA.second.test(before) && /^\s*[にを]/u.test(after);
}
