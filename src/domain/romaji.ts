/**
 * Kana and typed Latin letters in one spelling, so that `Satō`, `Satou`, `Sato` and `さとう` meet, and
 * `Shimizu` meets `Simizu`. The spelling is that of ISO 3602 (kunrei) without long vowels: it is for
 * comparing, never for showing.
 */
const ROWS: readonly (readonly [kana: string, consonant: string])[] = [
  ['あいうえお', ''],
  ['かきくけこ', 'k'],
  ['さしすせそ', 's'],
  ['たちつてと', 't'],
  ['なにぬねの', 'n'],
  ['はひふへほ', 'h'],
  ['まみむめも', 'm'],
  ['らりるれろ', 'r'],
  ['がぎぐげご', 'g'],
  ['ざじずぜぞ', 'z'],
  ['だぢづでど', 'd'],
  ['ばびぶべぼ', 'b'],
  ['ぱぴぷぺぽ', 'p'],
  ['ぁぃぅぇぉ', ''],
];
const VOWELS = 'aiueo';
const OTHERS: Readonly<Record<string, string>> = {
  や: 'ya',
  ゆ: 'yu',
  よ: 'yo',
  わ: 'wa',
  ゐ: 'i',
  ゑ: 'e',
  を: 'o',
  ん: 'n',
  ゔ: 'bu',
  ぢ: 'zi',
  づ: 'zu',
};
const SMALL_Y: Readonly<Record<string, string>> = { ゃ: 'ya', ゅ: 'yu', ょ: 'yo' };

const LETTERS = new Map<string, string>([
  ...ROWS.flatMap(([kana, consonant]) =>
    [...kana].map((letter, at) => [letter, consonant + (VOWELS[at] ?? '')] as const),
  ),
  ...Object.entries(OTHERS),
]);

/** Writes folded kana in Latin letters; other letters stay. @example romajiOf('さとう') // => 'sato' */
export function romajiOf(kana: string): string {
  let text = '';
  let isDoubled = false;
  for (const letter of kana) {
    const small = SMALL_Y[letter];
    if (letter === 'っ') isDoubled = true;
    else if (small) text = text.replace(/i$/, '') + small;
    else {
      const latin = LETTERS.get(letter) ?? letter;
      text += isDoubled ? (latin[0] ?? '') + latin : latin;
      isDoubled = false;
    }
  }
  return withoutLong(text);
}

const HEPBURN: readonly (readonly [from: RegExp, to: string])[] = [
  [/sh(?=[auo])/g, 'sy'],
  [/ch(?=[auo])/g, 'ty'],
  [/j(?=[auo])/g, 'zy'],
  [/tch/g, 'tt'],
  [/shi/g, 'si'],
  [/chi/g, 'ti'],
  [/tsu/g, 'tu'],
  [/fu/g, 'hu'],
  [/ji/g, 'zi'],
  [/dzu|du/g, 'zu'],
  [/m(?=[bp])/g, 'n'],
  [/n'/g, 'n'],
];

/** Brings a typed Latin word into the same spelling. @example foldRomaji('Shōtarō') // => 'syotaro' */
export function foldRomaji(word: string): string {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const kunrei = HEPBURN.reduce((text, [from, to]) => text.replace(from, to), plain);
  return withoutLong(kunrei);
}

function withoutLong(text: string): string {
  return text
    .replace(/o[uh](?![aiueo])|oo|ō/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/ー/g, '');
}
