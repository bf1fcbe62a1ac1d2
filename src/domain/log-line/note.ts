import {
  anyOf,
  isJapanese,
  pattern,
  placeOf,
  spansOf,
  type LineText,
  type Span,
} from './line-text.ts';

/** A clause as far as the note is concerned: what of it was understood, and so is left out. */
export interface NotedClause {
  line: LineText;
  separator: string;
  cuts: readonly Span[];
}

/** Words that carry nothing once what they belonged to is taken out. */
const LOOSE_EN = pattern(
  `^(?:${anyOf(`and then so also but I we had have has was were did went met up a an the it at in on for to
    with by over from of just some together today him her them he she they me us my too as_well back`)}|[,\\s])+$`,
);
const LEADING_EN = pattern(
  `^(?:${anyOf('and then so also but I we met (?:had|have|was|were|did|went)(?:_(?:a|an|the)\\b)?')}(?:\\s+|$))+`,
);
const TRAILING_EN = pattern(
  `(?:^|\\s+)(?:${anyOf(`and then with for a an the at in on to by over via had have was from of I we went
    met`)}\\s*)+$`,
);
const LEADING_JA = pattern(
  `^${anyOf(`[とにではがをもへの] から より して した しました だった です 行った 行きました
    行ってきた 一緒に いっしょに また そして それから その後 あと たち ら [ねよ] んだ のだ けど
    話した 話しました 話をした 話をして 話して`)}+(?!<Hira>)`,
);
const TRAILING_JA = pattern('(?<=<Han>|<Kata>)[とをがのは]$');

/**
 * Gives what is left of a clause when its cuts are taken out; empty where nothing is said.
 * @param joint what stands between two Japanese parts.
 */
export function restOf({ line, cuts }: NotedClause, original: string, joint = '、'): string {
  if (cuts.length === 0) return slice(line, { from: 0, to: line.text.length }, original).trim();
  const parts = uncut(line, cuts).map((span) => {
    const text = slice(line, span, original).trim();
    return isJapanese(line.text.slice(span.from, span.to)) ? tidyJapanese(text, span) : tidy(text);
  });
  return parts
    .filter((text) => SAID.test(text))
    .reduce((before, next) => joined(before, next, joint), '');
}

/** Anything beside punctuation. */
const SAID = /[^\s.,;:!?'"()、。・…「」（）“”‘’-]/u;

const SENTENCE_END = /^\s*([.!?。！？…]+)/u;
const CRY = /^\s*([!?！？]+)/u;

/** Joins what is left of the clauses, with the visitor's own separators between them. */
export function noteOf(clauses: readonly NotedClause[], original: string): string {
  const kept = clauses
    .map((clause) => ({ ...clause, rest: restOf(clause, original) }))
    .filter(({ rest }) => rest !== '');
  return kept
    .map(({ rest, separator, cuts }, index) => {
      if (index < kept.length - 1) return rest + (separator || '、');
      const end = (cuts.length === 0 ? SENTENCE_END : CRY).exec(separator)?.[1] ?? '';
      return rest + end;
    })
    .join('')
    .trim();
}

function uncut(line: LineText, cuts: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const cut of [...cuts].sort((a, b) => a.from - b.from)) {
    if (cut.from > from) spans.push({ from, to: cut.from });
    from = Math.max(from, cut.to);
  }
  if (from < line.text.length) spans.push({ from, to: line.text.length });
  return spans;
}

function slice(line: LineText, span: Span, original: string): string {
  const place = placeOf(line, span);
  return original.slice(place.from, place.to);
}

function tidy(text: string): string {
  if (LOOSE_EN.test(text)) return '';
  return text.replace(LEADING_EN, '').replace(TRAILING_EN, '').trim();
}

function tidyJapanese(text: string, { from }: Span): string {
  const led = from > 0 ? text.replace(LEADING_JA, '') : text;
  return led.replace(TRAILING_JA, '').trim();
}

function joined(before: string, next: string, joint: string): string {
  if (before === '') return next;
  const isClosed = isJapanese(before.slice(-1)) && isJapanese(next.charAt(0));
  return before + (isClosed ? joint : ' ') + next;
}

const TALK = '(?:talked|spoke|chatted|caught up|met up|met|saw|ran into|bumped into)';
const LIST_EN = "<P>(?!'s)(?:(?:,? (?:and|&)|,) <P>(?!'s))*(?: and I\\b)?";
/** A name with the words that tie it to what it was. */
const PEOPLE = {
  en: pattern(
    `(?:\\b${TALK} )?(?:\\b(?:together |along )?(?:with|to|from|and|plus) |\\bw\\/? ?|& ?|, ?)?${LIST_EN}`,
    'gi',
  ),
  ja: pattern(
    '<P>(?:たち|達|ら)?\\s*(?:と(?:一緒に|は|も|の)?|や|・|&|、|に|へ|から|は|が|も)?',
    'g',
  ),
};
/** A name that can go without the rest losing its sense, as in “at the fair with Sato”. */
const BESIDE = {
  en: pattern(
    `(?:\\b${TALK} )?(?:\\b(?:together |along )?with |\\bw\\/? ?)${LIST_EN}|\\b${TALK} (?:to )?${LIST_EN}`,
    'gi',
  ),
  ja: pattern('(?:<P>(?:と|や|、|・)?)+(?:と|とは|と一緒に)(?!<J>|<Latin>)', 'g'),
};
const DAYS = {
  en: pattern('\\(?(?:\\b(?:on|by|at|from|back on) (?:the )?)?<D>\\)?', 'gi'),
  ja: pattern('\\(?<D>(?:\\s*[には の、)])?', 'g'),
};

/** Gives the words that name people at these places. */
export function peopleCuts(text: string, places: readonly number[]): Span[] {
  return around(text, places, PEOPLE[isJapanese(text) ? 'ja' : 'en']);
}

const BOUND = /(?:[とや・&、の]|一緒に|とは|とも)$/u;

/** Gives those of them that stand beside what is taken out, or with which it was. */
export function frameCuts(text: string, places: readonly number[], frame: readonly Span[]): Span[] {
  const cuts = peopleCuts(text, places);
  if (!isJapanese(text)) return cuts;
  const borders = new Set([...frame.flatMap(({ from, to }) => [from, to]), text.length]);
  return cuts.filter(
    ({ from, to }) => BOUND.test(text.slice(from, to)) || borders.has(to) || borders.has(from),
  );
}

/** Gives those of them that the rest of the clause can do without. */
export function besideCuts(text: string, places: readonly number[]): Span[] {
  return around(text, places, BESIDE[isJapanese(text) ? 'ja' : 'en']);
}

/** Gives the words that name the days at these places. */
export function dayCuts(text: string, places: readonly number[]): Span[] {
  return around(text, places, DAYS[isJapanese(text) ? 'ja' : 'en']);
}

function around(text: string, places: readonly number[], words: RegExp): Span[] {
  return spansOf(text, words).filter(({ from, to }) => places.some((at) => at >= from && at < to));
}

const DESCRIBED = {
  en: pattern(
    `(?<!\\b${anyOf(`and then so also but I we had have has was did a an the for just my our day time again
      recently finally`)}) $`,
  ),
  ja: pattern('(?:[いなを]|(?<!<D>)の|<Han>|<Kata>)$'),
};
const WORD_BEFORE = pattern("(?:<Latin>|[\\d']) $");

/** “emailed me an article” loses its sense without its verb. */
const WITH_OBJECT = pattern(
  `^ (?:<P> )?${anyOf('me us him her them an? the my some this that')}\\b`,
);

/** Tells whether words around it describe what it was: “a nice long lunch” stays together. */
export function isDescribed(text: string, { from, to }: Span): boolean {
  if (WITH_OBJECT.test(text.slice(to))) return true;
  const before = text.slice(0, from);
  return WORD_BEFORE.test(before) ? DESCRIBED.en.test(before) : DESCRIBED.ja.test(before);
}
