import { phraseKey, textTokens } from './search-tokens.ts';

/** What a visitor can be led to; one's own records are found apart from the site's texts. */
export const SITE_KINDS = ['lesson', 'term', 'practice', 'page'] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** One place of the site, as the file that is built with it holds it. */
export interface SiteDocument {
  kind: SiteKind;
  /** Its address below `/<locale>/`, such as `lessons/give-and-take/#how`. */
  to: string;
  title: string;
  /** Of a part of the page; its head has none. */
  heading?: string;
  /** What a reader who wants just this place would type; what else is written here as well. */
  words?: readonly string[];
  related?: readonly string[];
  summary?: string;
  text: string;
}

/** A document that was found, how well it fits, and the words of it that do. */
export interface SiteHit {
  document: SiteDocument;
  score: number;
  terms: readonly string[];
}

/**
 * Orders what was found: first what the query names, then what holds it in its title, then by score.
 * A page is listed once, by its best part.
 */
export function rankSiteHits(hits: readonly SiteHit[], query: string): SiteHit[] {
  const key = phraseKey(query);
  const ranked = hits
    .map((hit) => ({ hit, rank: rankOf(hit.document, key) }))
    .sort((a, b) => b.rank - a.rank || b.hit.score - a.hit.score);
  const seen = new Set<string>();
  return ranked.flatMap(({ hit }) => {
    const page = pageOf(hit.document);
    if (seen.has(page)) return [];
    seen.add(page);
    return [hit];
  });
}

/** A lesson is one row, whichever of its sections was found; words and practices share their pages. */
function pageOf({ kind, to }: SiteDocument): string {
  return kind === 'lesson' ? to.replace(/#.*/, '') : to;
}

function rankOf(document: SiteDocument, key: string): number {
  const { kind, heading } = document;
  if (heading !== undefined) return 0;
  const { title, words, related } = keysOf(document);
  const isNamed = words.includes(key);
  const isTitle = title === key;
  // One letter stands in many titles.
  const isInTitle = key.length > 1 && ` ${title}`.includes(` ${key}`);
  if (kind === 'lesson') return isNamed ? 4 : isInTitle ? 3 : 0;
  if (kind === 'page') return isTitle || isNamed ? 5 : 0;
  if (isTitle || isNamed || related.includes(key)) return 2;
  return isInTitle ? 1 : 0;
}

interface Keys {
  title: string;
  words: readonly string[];
  related: readonly string[];
}

// Kept by document: a letter finds hundreds, and each key press asks again.
const knownKeys = new WeakMap<SiteDocument, Keys>();

function keysOf(document: SiteDocument): Keys {
  const known = knownKeys.get(document);
  if (known) return known;
  const { title, words = [], related = [] } = document;
  const keys = {
    title: phraseKey(title),
    words: words.map(phraseKey),
    related: related.map(phraseKey),
  };
  knownKeys.set(document, keys);
  return keys;
}

/** A piece of a text, marked where it is what was looked for. */
export interface TextPiece {
  text: string;
  isMarked: boolean;
}

/** Marks what was found in a text. */
export function markedText(text: string, terms: readonly string[]): TextPiece[] {
  return piecesOf(text, placesOf(text, terms));
}

/** Gives the part of a text that has most of what was found, marked, of about `room` letters. */
export function excerptOf(text: string, terms: readonly string[], room: number): TextPiece[] {
  const places = placesOf(text, terms);
  const counted = places.map(({ from }) => ({
    from,
    count: new Set(places.filter((at) => at.from >= from && at.to <= from + room).map(tokenOf))
      .size,
  }));
  const best = counted.reduce((a, b) => (b.count > a.count ? b : a), { from: 0, count: 0 });
  const start = startOf(text, best.from, room);
  const end = start + room < text.length ? endOf(text, start + room) : text.length;
  const shown = text.slice(start, end);
  const pieces = markedText(shown, terms);
  return [
    ...(start > 0 ? [{ text: '…', isMarked: false }] : []),
    ...pieces,
    ...(end < text.length ? [{ text: '…', isMarked: false }] : []),
  ];
}

interface Place {
  token: string;
  from: number;
  to: number;
}

const tokenOf = ({ token }: Place) => token;

function placesOf(text: string, terms: readonly string[]): Place[] {
  const known = new Set(terms);
  return textTokens(text).flatMap(({ token, from, firstTo, to }) => {
    if (known.has(token)) return [{ token, from, to }];
    // One letter was looked for: only that one is marked, not the pair it begins.
    const [first = ''] = token;
    return known.has(first) && /\p{sc=Han}|\p{sc=Hira}/u.test(first)
      ? [{ token: first, from, to: firstTo }]
      : [];
  });
}

function piecesOf(text: string, places: readonly Place[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  const put = (to: number, isMarked: boolean) => {
    if (to <= at) return;
    const last = pieces.at(-1);
    const piece = text.slice(at, to);
    if (last?.isMarked === isMarked) last.text += piece;
    else pieces.push({ text: piece, isMarked });
    at = to;
  };
  for (const { from, to } of places) {
    put(from, false);
    put(to, true);
  }
  put(text.length, false);
  return pieces;
}

const SENTENCE_END = /[。！？.!?][」』”"]?\s*/g;

/** An excerpt begins with a sentence where one begins near what was found, else a little before it. */
function startOf(text: string, from: number, room: number): number {
  const near = Math.max(0, from - Math.floor(room / 3));
  if (near === 0) return 0;
  const ends = [...text.slice(near, from).matchAll(SENTENCE_END)];
  const first = ends.find((end) => end[0].length > 0);
  if (first) return near + first.index + first[0].length;
  return near + text.slice(near, from).search(/[\s、]/) + 1;
}

/** Words of Latin letters are not cut. */
function endOf(text: string, end: number): number {
  const gap = text.slice(end).search(/[^\p{sc=Latin}\p{N}’']/u);
  return gap < 0 ? text.length : end + gap;
}
