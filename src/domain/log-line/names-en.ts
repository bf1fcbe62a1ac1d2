import { fold } from '../fold.ts';
import { KIND_EN } from './kind-words.ts';
import { anyOf, partOf, pattern, type LineText, type Mark, type Span } from './line-text.ts';
import { HONORIFIC, type Mention, type NameSurety } from './mention.ts';
import type { NameIndex, NameMatch } from './name-index.ts';
import { MET_EN } from './verbs.ts';

/** Names that are words too: they count in the place of a name only. */
const WORDS = new Set(
  `will may mark bill rose hope grace april june august faith joy dawn sue pat rob drew grant chase
  art guy jack rich frank dean ray chip skip cliff miles max nick josh don penny sandy sunny summer
  victor violet young long short brown white black green gray king cook baker day best price page
  park little hill stone wood field banks west power love sharp small good fox hunter walker porter
  bishop knight case bond cross cash moon sun snow frost lake ford lane reed rice read see she you
  song mine ivy lily daisy amber ruby
  pearl star church english french major miller mason taylor turner carter cooper potter parker
  sage basil rusty`.split(/\s+/),
);
/** What begins with a capital and is no name. */
const NO_NAME = new RegExp(
  `^${anyOf(`I Mr Mrs Ms Miss Dr Prof Professor The An? My Our Her His Their Some Every\\w* People
    Any\\w* Zoom Teams Slack Skype Google Meet And Also But Then So Had Have Went Met Saw Gave
    Got Great Good Nice Lovely Very Long Short Quick First New Happy Thanks? Note Send Sent Call
    Called Will Need Promised Introduced Helped Shared Talked Asked Told Thanked Advised Emailed
    Phoned Texted Messaged Visited Joined Rang He She They We It This That In On At No Not Yes Really
    Just Finally [A-Z]{2,} (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day January February March April
    June July August September October November December`)}$`,
);

const KIND = pattern(`^${KIND_EN}$`);

const WORD = pattern("<Latin>(?:<Latin>|['-])*", 'g');
const TITLE = /\b(?:mr|mrs|ms|miss|dr|prof|professor)\.? $/i;
const HONORED = pattern(`^(?:-(?:san|sama|sensei|kun|chan)\\b| ?${HONORIFIC})`);
const PARTICLE = /^(?:van|von|de|der|den|da|di|del|al|bin|la|le)$/;

const AFTER_MET = pattern(`${MET_EN} $`);
const AFTER_TIE = pattern(`(?:\\b(?:to|from|by|gave|told|sent)|${KIND_EN}) $`);
const AFTER_WITH = pattern(`\\b${anyOf('with w\\/? met(?:_up_with)? was_introduced_to')} $`);
const LISTED = pattern('(?:<P>|^)(?:,? (?:and|&|\\+) |, |・|と|、)$');
const DID = pattern(
  `^ (?:${anyOf('gave got told sent said came brought took made was had has is and <Latin>+ed')}\\b|&)`,
);
const ALONE = /^ ?(?:$|[,;:.\n、。](?! ?\d))/u;
/** In “and Keiko Mori” the second word is no name of its own; “Interviewed Megan” begins a clause. */
const AFTER_WORD = pattern("(^|[.,;:!?\\n] ?|)\\b((?:<Latin>|['-])+) $");
/** “in May” is no one. */
const MONTHS = new Set(['april', 'may', 'june', 'august']);
const IN_MONTH = pattern(`\\b${anyOf('in last since until next this early late mid by of for')} $`);
/** “with will and may” names both. */
const WITH_LIST = pattern("(?:\\bwith|\\bw\\/?|\\bmet) (?:<Latin>|[' -]){2,30}(?: and| &) $");
const LIST_GOES_ON = pattern('^(?: (?:and|&) |, ?(?:<P>|[A-Z]))', '');
const JAPANESE_SLOT = pattern(`^ ?(?:と(?!いう)|に|から|へ)(?=<J>|<D>|<P>)|^、|^・`);

const MOST_WORDS = 4;

interface Candidate extends Span {
  name: string;
  match: NameMatch | undefined;
  isHonored: boolean;
  before: string;
  after: string;
}

/** Finds names in Latin letters. */
export function latinNames(line: LineText, index: NameIndex, surety: NameSurety): Mark<Mention>[] {
  const marks: Mark<Mention>[] = [];
  const words = [...line.text.matchAll(WORD)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.replace(/(?:'s?|-(?:san|sama|sensei|kun|chan))$/i, '').length,
  }));
  for (let at = 0; at < words.length; at += 1) {
    const last = marks.at(-1);
    const isListed = LISTED.test(line.text.slice(last?.to ?? 0, words[at]?.from));
    for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count -= 1) {
      const candidate = candidateOf(line, words.slice(at, at + count), index);
      if (!candidate || !isMeant(candidate, surety, isListed)) continue;
      marks.push(markOf(candidate));
      at += count - 1;
      break;
    }
  }
  return marks;
}

function candidateOf(
  line: LineText,
  words: readonly Span[],
  index: NameIndex,
): Candidate | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  const isOpen = words.some(
    ({ from }, at) => at > 0 && line.text.slice(words[at - 1]?.to, from) !== ' ',
  );
  if (isOpen) return undefined;
  const { text } = partOf(line, { from: first.from, to: last.to });
  const before = line.text.slice(0, first.from);
  const after = line.text.slice(last.to);
  const title = TITLE.exec(before)?.[0] ?? '';
  const honorific = HONORED.exec(after)?.[0] ?? '';
  return {
    from: first.from - title.length,
    to: last.to + honorific.length,
    name: text,
    match: index.find(fold(text).replace(/ /g, '')),
    isHonored: title + honorific !== '',
    before: before.slice(0, before.length - title.length),
    after: after.slice(honorific.length),
  };
}

function isMeant(candidate: Candidate, surety: NameSurety, isListed: boolean): boolean {
  const { match, isHonored } = candidate;
  if (match && (isHonored || match.isWhole)) return true;
  const isFullNew = !match && isHonored && candidate.name.includes(' ');
  if (surety === 'sure') return isFullNew && isNewHere(candidate, isListed);
  return match ? isKnownHere(candidate, match, isListed) : isNewHere(candidate, isListed);
}

function isKnownHere(
  { name, before, after }: Candidate,
  { isBySound }: NameMatch,
  isListed: boolean,
): boolean {
  const isWord = isBySound || name.length < 3 || WORDS.has(name.toLowerCase());
  const [, start, word = ''] = AFTER_WORD.exec(before) ?? [];
  if (isName(word) && (isWord || start === '')) return false;
  const isWith = AFTER_WITH.test(before) || (isListed && WITH_LIST.test(before));
  if (isWith || JAPANESE_SLOT.test(after)) return isCapital(name) || name.length > 2;
  if (!isCapital(name)) {
    return !isWord && (isListed || AFTER_MET.test(before) || AFTER_TIE.test(before));
  }
  if (!isWord) return true;
  const isFirst = /(?:^|[.!?,;:\n、。] ?)$/.test(before);
  if (isFirst) return isListed || DID.test(after) || ALONE.test(after);
  return !(MONTHS.has(name.toLowerCase()) && IN_MONTH.test(before));
}

/** Someone new is named by a title or an honorific, or stands with capitals where people stand. */
function isNewHere({ name, isHonored, before, after }: Candidate, isListed: boolean): boolean {
  const words = name.split(' ');
  const isNamed = words.every((word, at) => isName(word) || (at > 0 && PARTICLE.test(word)));
  if (isHonored) return words.length === 1 ? !NO_NAME.test(name) : isNamed;
  if (!isNamed || PARTICLE.test(words.at(-1) ?? '')) return false;
  if (AFTER_WITH.test(before)) return true;
  if (isListed) return words.length > 1 || /(?:and|&) $/.test(before) || LIST_GOES_ON.test(after);
  const isWholeStart = before.trim() === '' && /^ ?(?:$|[,;:\n])/.test(after);
  return isWholeStart && words.length > 1;
}

function isName(word: string): boolean {
  return isCapital(word) && !NO_NAME.test(word) && !KIND.test(word);
}

function isCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

function markOf({ from, to, name, match }: Candidate): Mark<Mention> {
  return { from, to, found: { name, contacts: match?.contacts ?? [] } };
}
