const LETTER = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** Tells whether a name, or a form of address, is written with a Japanese letter. */
export function isJapanese(text: string): boolean {
  return LETTER.test(text);
}
