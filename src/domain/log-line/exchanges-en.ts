import { EXCHANGE_KINDS, type ExchangeKind } from '../contact.ts';
import { EXCHANGE_EN, EXCHANGE_WORDS } from './exchange-words.ts';
import { anyOf, pattern, type Span } from './line-text.ts';

/** What passed, in which direction, and the words that say so. */
export interface FoundExchange extends Span {
  side: 'gave' | 'received';
  kinds: ExchangeKind[];
}

const PERSON = '<P>(?:(?:,| and) <P>)*';
const ME = anyOf('me us');
const THEM = anyOf('him her them everyone');

const GIVE = anyOf('gave offered shared provided passed_on brought sent made lent said');
const GET = anyOf('got received gained (?:was|were)_(?:given|offered)');
/** Each noun is blotted out to its length, so that the patterns need not hold them all. */
const NOUN = pattern(
  `\\b${EXCHANGE_EN}\\b(?! ${anyOf('session desk group meeting form')}\\b)`,
  'gi',
);
const BLOT = '\ue800';
/** Up to three words before the noun, none of which turns to something else. */
const QUALITY = `(?: (?!(?:${ME}|${THEM}|${anyOf('to for about from with of on no')})\\b)(?:<Latin>|['-])+){0,3}?`;
const NOUNS = `(?<nouns>${BLOT}+(?:(?:,? and|,| &| \\+)${QUALITY} ${BLOT}+)*)`;

const GIVEN = pattern(
  `\\b${GIVE}(?: (?:(?<me>${ME})|${THEM}|${PERSON}))?${QUALITY} ${NOUNS}`,
  'gi',
);
const GOT = pattern(`\\b${GET}${QUALITY} ${NOUNS}`, 'gi');
const NOTED = pattern(`^${NOUNS} (?<verb>given|received)$`, 'gi');

/** Verbs that name what passed themselves. */
const DOES: Record<string, ExchangeKind> = {
  introduced: 'introduction',
  connected: 'introduction',
  advised: 'advice',
  helped: 'help',
  thanked: 'thanks',
  treated: 'gift',
};
const DOING = `(?<verb>${Object.keys(DOES).join('|')})\\b`;
const SOMEONE = `(?:${THEM}|my <Latin>+|a (?:friend|colleague)|${PERSON})(?!')`;
const DID = pattern(`\\b${DOING} (?:(?<me>${ME})|${SOMEONE})(?!<Latin>)`, 'gi');
/** Who was introduced by someone did not get it from the one they met. */
const WAS_DONE = pattern(
  `\\b${anyOf('was were got been')} (?:${anyOf('also kindly warmly')} )?(?!introduced.* by <P>)${DOING}(?! to (?!<P>|h|th))`,
  'gi',
);

const ADVERBS = `(?: ${anyOf('also then just even kindly has had have <Latin>+ly')})*`;
const OTHER_BEFORE = pattern(
  `(?:(?:^|[,;] ?|\\b(?:and|but|then|so) )(?:he|she|they|${PERSON})${ADVERBS}|\\bwho${ADVERBS}) $`,
);
/** “met Sato gave advice” does not say who gave. */
const UNSURE_BEFORE = pattern(`(?:<P>${ADVERBS}|\\b${anyOf('we he she they it to')}) $`);
const DENIED = pattern(
  `\\b${anyOf(`not never no without nothing neither nor hardly cannot refused declined forgot failed
    if maybe perhaps might could should would wanted wants? hope[sd]? asked asks wish(?:ed)?
    hears? heard told_me_(?:that|about)`)}\\b|n't\\b`,
);
const DENIED_INSIDE = /\b(?:no|not|any)\b/i;

/** Finds what English words say was given and received in a clause. */
export function englishExchanges(text: string): FoundExchange[] {
  const blotted = text.replace(NOUN, (noun) => BLOT.repeat(noun.length));
  const found = [
    ...[...blotted.matchAll(GIVEN)].map((match) => given(text, match)),
    ...[...blotted.matchAll(GOT)].map((match) => got(text, match)),
    ...[...text.matchAll(DID)].map((match) => given(text, match)),
    ...[...text.matchAll(WAS_DONE)].map((match) => got(text, match)),
    ...[...blotted.matchAll(NOTED)].map((match) => noted(text, match)),
  ];
  return found.flatMap((exchange) => exchange ?? []).sort((a, b) => a.from - b.from);
}

function given(text: string, match: RegExpExecArray): FoundExchange | undefined {
  const doer = doerBefore(text.slice(0, match.index));
  if (doer === 'unsure' || isDenied(text, match)) return undefined;
  const isToMe = match.groups?.['me'] !== undefined;
  return exchangeOf(text, match, isToMe || doer === 'other' ? 'received' : 'gave');
}

function got(text: string, match: RegExpExecArray): FoundExchange | undefined {
  const isMine = doerBefore(text.slice(0, match.index)) === 'me' && !isDenied(text, match);
  return isMine ? exchangeOf(text, match, 'received') : undefined;
}

/** “advice given”. */
function noted(text: string, match: RegExpExecArray): FoundExchange {
  const isGiven = match.groups?.['verb']?.toLowerCase() === 'given';
  return exchangeOf(text, match, isGiven ? 'gave' : 'received');
}

function doerBefore(text: string): 'me' | 'other' | 'unsure' {
  if (OTHER_BEFORE.test(text)) return 'other';
  return UNSURE_BEFORE.test(text) ? 'unsure' : 'me';
}

function isDenied(text: string, { 0: all, index }: RegExpExecArray): boolean {
  return DENIED.test(text.slice(0, index)) || DENIED_INSIDE.test(all);
}

function exchangeOf(
  text: string,
  { 0: all, index, groups }: RegExpExecArray,
  side: FoundExchange['side'],
): FoundExchange {
  const span = { from: index, to: index + all.length };
  const done = DOES[groups?.['verb']?.toLowerCase() ?? ''];
  const kinds = done ? [done] : kindsIn(text.slice(span.from, span.to));
  return { side, kinds, ...span };
}

const BY_KIND = EXCHANGE_KINDS.map((kind) => ({
  kind,
  words: new RegExp(`\\b${EXCHANGE_WORDS[kind].en}\\b`, 'i'),
}));

function kindsIn(text: string): ExchangeKind[] {
  return BY_KIND.filter(({ words }) => words.test(text)).map(({ kind }) => kind);
}
