/** The form of a letter in daily use, and the old and variant ones that names are written with. */
const FORMS: Readonly<Record<string, string>> = {
  高: '髙',
  崎: '﨑',
  辺: '邊邉',
  沢: '澤',
  浜: '濱濵',
  斎: '齋',
  斉: '齊',
  広: '廣',
  国: '國',
  島: '嶋嶌',
  徳: '德',
  恵: '惠',
  真: '眞',
  桜: '櫻',
  滝: '瀧',
  竜: '龍',
  条: '條',
  栄: '榮',
  寿: '壽',
  弥: '彌',
  将: '將',
  桑: '桒',
  会: '會',
  郷: '鄕',
  曽: '曾',
};

const DAILY = new Map(
  Object.entries(FORMS).flatMap(([daily, others]) => [...others].map((other) => [other, daily])),
);
const OTHERS = new RegExp(`[${[...DAILY.keys()].join('')}]`, 'gu');

/** Writes a name's letters as they are written daily. @example dailyKanji('渡邊') // => '渡辺' */
export function dailyKanji(text: string): string {
  return text.replace(OTHERS, (letter) => DAILY.get(letter) ?? letter);
}
