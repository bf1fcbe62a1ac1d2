import { EXCHANGE_EN, EXCHANGE_JA } from './exchange-words.ts';
import { KIND_JA } from './kind-words.ts';
import { anyOf, numberOf, partOf, pattern, type LineText, type Span } from './line-text.ts';
import type { NamedDay } from './calendar.ts';
import { isPlan, isUnsurePlan } from './verbs.ts';

/** A part of a line that says one thing, and the visitor's own separator behind it. */
export interface Clause extends Span {
  separator: string;
}

/** What begins another clause behind “and”. */
const NEXT_SAID = `${anyOf(`I he she they gave got received was_(?:given|introduced|helped|advised|thanked)
  thanked introduced helped advised shared offered promised will need_to have_to must going_to
  <P>_(?:gave|will|introduced|helped|shared|promised|advised|thanked) <P>'ll`)}\\b`;
/** 「ランチして楽しかった」 says two things, 「ランチしてきた」 one. */
const AFTER_TE = [
  `(?<=${KIND_JA}(?:を?し(?:て|ながら|た後に?|たあとに?)|に行って)|${anyOf(`会って 飲んで 話して 話をして
    もらって いただいて 頂いて くれて くださって されて 教わって`)})`,
  `(?=[^、。\\s])(?!${anyOf('から い も くだ ほし しま おり おい き[たてま] みた')})`,
].join('');

/** “got info, advice and help” is one thing that is said. */
const LISTED = `(?<=${EXCHANGE_EN}),\\s*(?:and )?${EXCHANGE_EN}(?=,| and| &|[.;!?]|$)|(?<=${EXCHANGE_JA})、${EXCHANGE_JA}`;

const PEOPLE_LISTED = `(?<=<P>),\\s*<P>\\s*(?:$|[,&+.;:]|<D>|${anyOf('and plus about at on in over for re via with')}\\b)`;

const SEPARATORS = pattern(
  [
    '[\\r\\n]+',
    `\\s*(?!${LISTED}|${PEOPLE_LISTED})[,;!?。、]+\\s*`,
    '\\.+(?=\\s|$)\\s*',
    `(?<!${anyOf('to[-_]?do next next_step follow[-_]up action promised? 約束 宿題 やること 次の一歩 次')}):(?=\\s|<J>|<P>|$)\\s*`,
    '\\s+(?:[-–—|/]|→|=>)\\s+',
    `\\s+(?:and then|and|then|but|so|also|plus|&)\\s+(?=${NEXT_SAID})`,
    '(?<=<J>(?:<D>|<P>)*)\\s+(?=\\S)',
    '\\s+(?=(?:<D>|<P>)*<J>)',
    `(?<=${KIND_JA}|た)(?=<D>)`,
    AFTER_TE,
  ].join('|'),
  'gi',
);

/** Splits a line into clauses; what a space tore apart in Japanese is put together again. */
export function splitClauses(line: LineText, original: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const { 0: all, index } of line.text.matchAll(SEPARATORS)) {
    const to = index + all.length;
    if (line.text.slice(from, index).trim() !== '') {
      const cut = placed(line, { from: index, to });
      clauses.push({ from, to: index, separator: original.slice(cut.from, cut.to) });
    }
    from = to;
  }
  if (line.text.slice(from).trim() !== '') {
    clauses.push({ from, to: line.text.length, separator: '' });
  }
  return unbroken(line, clauses).flatMap((clause) => atVerb(line, clause));
}

function unbroken(line: LineText, clauses: readonly Clause[]): Clause[] {
  const parts: Clause[] = [];
  for (const clause of clauses) {
    const last = parts.at(-1);
    if (last && isWaiting(partOf(line, last).text, last.separator)) {
      parts[parts.length - 1] = { ...clause, from: last.from };
    } else parts.push(clause);
  }
  return parts;
}

function isWaiting(text: string, separator: string): boolean {
  if (SPACE.test(separator)) return WAITS.test(text);
  return SPACE_OR_COMMA.test(separator) && separator !== '' && WAITS_AT_COMMA.test(text);
}

/** A separator may be empty; then it stands between two letters. */
function placed(line: LineText, { from, to }: Span): Span {
  const start = from === 0 ? 0 : (line.to[from - 1] ?? 0);
  return { from: start, to: from === to ? start : (line.to[to - 1] ?? start) };
}

const AND_MORE = pattern('^(.*?)( (?:and(?: then)?|then|&) )(?=[a-z].*<D>)', 'is');
const IS_PROMISE = pattern(
  `\\b${anyOf('promised agreed offered will must need have_to going')} |'ll `,
);

/** “had lunch and send deck tomorrow”: what is promised begins at its verb. */
function atVerb(line: LineText, clause: Clause): Clause[] {
  const { text } = partOf(line, clause);
  const [all, head, link] = AND_MORE.exec(text) ?? [];
  if (all === undefined || head === undefined || link === undefined) return [clause];
  if (!isPlan(text.slice(all.length)) || isPlan(head) || IS_PROMISE.test(head)) return [clause];
  const at = clause.from + head.length;
  return [
    { from: clause.from, to: at, separator: link },
    { from: at + link.length, to: clause.to, separator: clause.separator },
  ];
}

/** A particle waits for what it belongs to, over a space. */
const WAITS = pattern('(?:(?:<J>|<D>|<P>)\\s*(?:[をにはへとの]|から|まで)|(?<![ただすいう])が)$');
const WAITS_AT_COMMA = pattern(
  '^(?:(?:<D>|<P>)(?:と|や|及び)?)*(?:<P>(?:と|や|に|から|へ|が|は)|<D>(?:に|は|には|までに|まで))$',
);
const ENDS_WITH_DAY = pattern('(?<=^|\\s|<J>)(<D>)(?:\\s*(?:に|までに|まで|は|には))?$');
const IS_DAY = pattern('^(?:(?:by|on|in) )?(<D>)(?:\\s*(?:に|までに|まで|は|には))?$');
const HAS_DAY = pattern('<D>');
const HAS_KIND = pattern(KIND_JA);
const SPACE = /^[^\S\r\n]+$/;
const SPACE_OR_COMMA = /^[^\S\r\n]*[,、:：，]?[^\S\r\n]*$/;
/** So many words of a Japanese promise may stand apart behind its day. */
const WORDS_AHEAD = 3;

/** Puts together what belongs together; gives the clauses from the first to the last. */
export function joinClauses(
  line: LineText,
  clauses: readonly Clause[],
  days: readonly NamedDay[],
): Clause[] {
  const textOf = (span: Span) => partOf(line, span).text.trim();
  const isAhead = (letter = '') => days[numberOf(letter, 'day')]?.future !== undefined;
  const parts: Clause[] = [];
  let at = 0;
  while (at < clauses.length) {
    const clause = clauses[at];
    if (!clause) break;
    const text = textOf(clause);
    const count = isAhead(dayAtEnd(text)) ? planAhead(clauses.slice(at), textOf) : 0;
    const last = parts.at(-1);
    if (count === 0 && last && isAhead(IS_DAY.exec(text)?.[1]) && isOpenPlan(last, textOf)) {
      parts[parts.length - 1] = { ...clause, from: last.from };
    } else parts.push({ ...clause, ...clauses[at + count], from: clause.from });
    at += count + 1;
  }
  return parts;
}

/** “send deck, next Tuesday”: the day of what is planned may come behind it. */
function isOpenPlan(clause: Clause, textOf: (span: Span) => string): boolean {
  const text = textOf(clause);
  return SPACE_OR_COMMA.test(clause.separator) && isPlan(text) && !isUnsurePlan(text);
}

function dayAtEnd(text: string): string | undefined {
  return (IS_DAY.exec(text) ?? ENDS_WITH_DAY.exec(text))?.[1];
}

/** Counts the clauses behind a day that make up what is planned for it; 0 where nothing is. */
function planAhead([first, ...others]: readonly Clause[], textOf: (span: Span) => string): number {
  if (!first || !SPACE_OR_COMMA.test(first.separator)) return 0;
  for (const [index, clause] of others.slice(0, WORDS_AHEAD).entries()) {
    const text = textOf({ from: others[0]?.from ?? clause.from, to: clause.to });
    if (HAS_DAY.test(text)) return 0;
    if (isPlan(text)) return index + 1;
    if (!SPACE.test(clause.separator) || HAS_KIND.test(text)) return 0;
  }
  return 0;
}
