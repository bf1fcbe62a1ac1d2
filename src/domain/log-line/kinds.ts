import type { InteractionKind } from '../contact.ts';
import { KIND_NAMES, KIND_WORDS, MET } from './kind-words.ts';
import { anyOf, isFree, pattern, type Span } from './line-text.ts';

/** A word that says what it was; a weak one (“met”) gives way to any other. */
export interface FoundKind extends Span {
  kind: InteractionKind;
  isWeak: boolean;
}

/** What leads to the word and goes with it: “had a”, “met for”. */
const BEFORE_EN = pattern(
  [
    '(?:\\b(?:I|we) )?(?:just )?',
    `(?:\\b${anyOf('had have went did grabbed joined attended sent met(?:_up)? was were')} )?`,
    `(?:\\b(?:out )?${anyOf('for to at over on in via by during')} )?`,
    `(?:\\b${anyOf('an? the our some another')} )?$`,
  ].join(''),
);
const AFTER_JA = pattern(
  `^[会でにをも]?${anyOf(`し(?:た[後あ]?と?|ました|て|ながら) 行(?:った|きました|ってきた|ってきました)
    ご一緒(?:した|しました) 参加(?:した|しました|して)? 出席(?:した|しました) 出(?:た|ました)
    (?:送|もら)(?:った|いました|りました) かけ(?:た|ました) 書い[たて] だった でした です`)}?(?:きた|きました)?`,
);

/** What was only spoken of, planned, called off or asked for. */
const SPOKEN_OF = anyOf(`about after before regarding following than since of plan(?:s|ned|ning)?
  next another her his their your missed cancell?ed skipped no not never suggest(?:s|ed)?
  propos(?:es|ed) discuss(?:ed)? organi[sz](?:ed|ing) prepar(?:ed|ing) arrang(?:ed|ing) book(?:ed)?
  schedul(?:ed)? invit(?:ed|ation)[^,.]* for_the thanks_for from_the who[^,.]* that_[^,.]*`);
const NOT_AFTER_EN = pattern(
  `(?:\\b${SPOKEN_OF} |n't[^,.]* )(?:${anyOf('the an? our last that')} )?$`,
);
const NOT_BEFORE_EN = pattern(
  `^(?: ${anyOf('invitation invite number address place date list again_next')}\\b|'s\\b|-)`,
);
const NOT_BEFORE_JA = pattern(
  `^${anyOf(`会?の?(?:話|件|資料|準備|予定|案内|日程|約束|招待|相談|感想|番号|室|企画)
    会?の?(?:あと|後|前|帰り|お?誘) について に関 に誘 を?し(?:たい|よう|ましょう|ない|なか|ませ)
    [をが]?でき[ずなま] せず を?(?:断|キャンセル|欠席|中止|延期) したら したり
    します しましょ する`)}`,
);

const READERS = [...KIND_WORDS, MET].map((words) => ({
  kind: words.kind,
  isWeak: words === MET,
  en: pattern(`\\b${words.en}\\b`, 'gi'),
  ja: pattern(`[おご]?${words.ja}`, 'g'),
}));

/** Finds the words for kinds in a clause. */
export function findKinds(text: string): FoundKind[] {
  const alone = aloneIn(text);
  if (alone) return [{ kind: alone, isWeak: false, from: 0, to: text.length }];
  const found: FoundKind[] = [];
  for (const { kind, isWeak, en, ja } of READERS) {
    for (const span of [...englishSpans(text, en), ...japaneseSpans(text, ja)]) {
      if (isFree(span, found)) found.push({ ...span, kind, isWeak });
    }
  }
  return found;
}

/** “introduction” and “other” say what it was only where they are all that is said. */
function aloneIn(text: string): InteractionKind | undefined {
  const alone = text.trim().toLowerCase();
  const kinds = ['introduction', 'other'] as const;
  return kinds.find((kind) => alone === KIND_NAMES.en[kind] || alone === KIND_NAMES.ja[kind]);
}

function englishSpans(text: string, words: RegExp): Span[] {
  return [...text.matchAll(words)].flatMap(({ 0: word, index }) => {
    // Written small, LINE is a line.
    if (/^line/i.test(word) && !word.startsWith('LINE')) return [];
    const before = text.slice(0, index);
    const to = index + word.length;
    if (NOT_AFTER_EN.test(before) || NOT_BEFORE_EN.test(text.slice(to))) return [];
    return [{ from: index - (BEFORE_EN.exec(before)?.[0].length ?? 0), to }];
  });
}

function japaneseSpans(text: string, words: RegExp): Span[] {
  return [...text.matchAll(words)].flatMap(({ 0: all, index }) => {
    const after = text.slice(index + all.length);
    if (NOT_BEFORE_JA.test(after)) return [];
    const ending = AFTER_JA.exec(after)?.[0] ?? '';
    return [{ from: index, to: index + all.length + ending.length }];
  });
}
