import { foldedLetters, type FoldedLetter } from './fold.ts';

/**
 * What the index holds of a text: a word, or two letters of a run of kana and kanji. `from` and `to`
 * are places in the text as written, `firstTo` the end of its first letter.
 */
export interface SearchToken {
  token: string;
  from: number;
  firstTo: number;
  to: number;
}

const EAST = /^[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}ー]$/u;
const WEST = /^[\p{L}\p{N}]$/u;
const LATIN = /^\p{sc=Latin}$/u;
/** Written within a word, or not: ギブ・アンド・テイク, the week’s. */
const INNER = /^[・'’]$/u;
/** Said in passing: a question of several words is about the others. */
const PASSING = new Set(
  'a an and are at can do for how i in is it me my of on or should someone the to what with'.split(
    ' ',
  ),
);
const HALF_TYPED = /(?<=[\p{sc=Hira}\p{sc=Kana}])[a-zａ-ｚ]{1,3}$/iu;
const PARTICLE = /^[のをにがはへとでも]$/u;
const KANJI = /^\p{sc=Han}$/u;

/**
 * Takes a text apart for the index: words of other scripts, and pairs of letters where no space
 * divides words. The last letter of a run stands alone too, so that one letter finds it.
 * @example textTokens('お礼 Ties').map(({ token }) => token) // => ['お礼', '礼', 'tie']
 */
export function textTokens(text: string): SearchToken[] {
  return runsOf(text).flatMap((run) =>
    isEast(run) ? [...pairsOf(run), lastOf(run)] : [wordOf(run)],
  );
}

/**
 * Takes a query apart as `textTokens` does a text, a list for each of its words, without what is said
 * in passing while anything else is left: the, of, and pairs that only lead over from a word to its
 * particle (礼の). Letters that an input method has not made kana of yet are left out (じんみゃk).
 * @example queryWords('how to thank お礼') // => [['thank'], ['お礼']]
 */
export function queryWords(query: string): string[][] {
  const words = phraseWords(query.replace(HALF_TYPED, ''));
  const telling = words
    .map((tokens) => tokens.filter(isTelling))
    .filter(({ length }) => length > 0);
  return telling.length > 0 ? telling : words;
}

/**
 * Gives one spelling for all ways to write a word or a phrase, to compare two as a whole.
 * @example phraseKey('Weak ties') === phraseKey('ｗｅａｋ tie') // => true
 */
export function phraseKey(text: string): string {
  return phraseWords(text).flat().join(' ');
}

function phraseWords(text: string): string[][] {
  return runsOf(text).map((run) => {
    if (!isEast(run)) return [wordOf(run).token];
    return (run.length > 1 ? pairsOf(run) : [lastOf(run)]).map(({ token }) => token);
  });
}

function isTelling(token: string): boolean {
  const [first = '', second = ''] = token;
  const leadsOver =
    (PARTICLE.test(first) && KANJI.test(second)) || (KANJI.test(first) && PARTICLE.test(second));
  return !leadsOver && !PASSING.has(token);
}

/** Gives the letters between spaces and marks, kana and kanji apart from other letters. */
function runsOf(text: string): FoldedLetter[][] {
  const runs: FoldedLetter[][] = [];
  let run: FoldedLetter[] = [];
  for (const folded of foldedLetters(text)) {
    const letter = { ...folded, letter: plain(folded.letter) };
    if (INNER.test(letter.letter)) continue;
    const isLetter = WEST.test(letter.letter) || EAST.test(letter.letter);
    const goesOn = isLetter && run.length > 0 && isEast(run) === isEast([letter]);
    if (!goesOn) runs.push((run = []));
    if (isLetter) run.push(letter);
  }
  return runs.filter(({ length }) => length > 0);
}

/** Takes the accent from a Latin letter; the mark of が is none. */
function plain(letter: string): string {
  const [base = letter] = letter.normalize('NFD');
  return LATIN.test(base) ? base : letter;
}

function isEast(run: readonly FoldedLetter[]): boolean {
  return EAST.test(run[0]?.letter ?? '');
}

function pairsOf(run: readonly FoldedLetter[]): SearchToken[] {
  return run.slice(1).flatMap((second, index) => {
    const first = run[index];
    return first ? [tokenOf([first, second])] : [];
  });
}

function lastOf(run: readonly FoldedLetter[]): SearchToken {
  return tokenOf(run.slice(-1));
}

function wordOf(run: readonly FoldedLetter[]): SearchToken {
  const token = tokenOf(run);
  return { ...token, token: stemOf(token.token) };
}

function tokenOf(letters: readonly FoldedLetter[]): SearchToken {
  const token = letters.map(({ letter }) => letter).join('');
  const [first] = letters;
  const to = letters.at(-1)?.to ?? 0;
  return { token, from: first?.from ?? 0, firstTo: first?.to ?? to, to };
}

/** Where one word is written in two ways, or is one or many, they meet: ties, favor, organize. */
function stemOf(word: string): string {
  return SPELLINGS.reduce((stem, [pattern, other]) => stem.replace(pattern, other), word);
}

const SPELLINGS: readonly [RegExp, string][] = [
  [/(?<=...)ies$/, 'y'],
  [/(?<=ss|sh|ch|x)es$/, ''],
  [/(?<=..[^sui])s$/, ''],
  [/(?<=..)our(?=$|it|able|er)/, 'or'],
  [/(?<=...)iz(?=e$|er$|ed$|ing$|ation)/, 'is'],
];
