import MiniSearch, { type SearchResult } from 'minisearch';
import { queryWords, textTokens } from '../domain/search-tokens.ts';
import { rankSiteHits, type SiteDocument, type SiteHit } from '../domain/site-search.ts';

const BOOSTS = { title: 6, words: 5, heading: 4, related: 4, summary: 3, lesson: 1.5, text: 1 };
const FIELDS = Object.keys(BOOSTS);
/** So many letters of a Latin word forgive one that is wrong. */
const FORGIVING_FROM = 6;
/** Where nothing has every word of a query, a place with this share of its words is worth showing. */
const ENOUGH_WORDS = 0.5;

type Words = readonly (readonly string[])[];

/** Finds places of the site by a query, the best first. */
export type SiteIndex = (query: string) => SiteHit[];

/** Makes the index of the site's texts, a step a document: all of them take longer than a frame. */
export function* siteIndexSteps(
  documents: readonly SiteDocument[],
): Generator<undefined, SiteIndex> {
  const index = new MiniSearch<SiteDocument>({
    fields: FIELDS,
    idField: 'to',
    extractField: fieldOf,
    tokenize: (text) => textTokens(text).map(({ token }) => token),
    processTerm: (term) => term,
  });
  for (const document of documents) {
    index.add(document);
    yield;
  }
  const byAddress = new Map(documents.map((document) => [document.to, document]));
  return (query) => {
    const words = queryWords(query);
    const found = search(index, words, 'AND');
    const results = found.length > 0 ? found : partly(search(index, words, 'OR'), words);
    const hits = results.flatMap(({ id, score, terms }) => {
      const document = byAddress.get(String(id));
      return document ? [{ document, score, terms }] : [];
    });
    return rankSiteHits(hits, query);
  };
}

function search(index: MiniSearch<SiteDocument>, words: Words, how: 'AND' | 'OR') {
  return index.search([...new Set(words.flat())].join(' '), {
    boost: BOOSTS,
    combineWith: how,
    tokenize: (text) => text.split(' '),
    // A word may still be being written; a pair of letters is whole.
    prefix: (term) => term.length === 1 || isLatin(term),
    fuzzy: (term) => (isLatin(term) && term.length >= FORGIVING_FROM ? 1 : false),
  });
}

/** A place has a word where it has more than half of its pairs of letters: one pair says little. */
function partly(results: readonly SearchResult[], words: Words) {
  const all = words.flat();
  return results.flatMap((result) => {
    const found = new Set(result.queryTerms);
    const held = words.filter((word) => 2 * countIn(word, found) > word.length);
    const share = countIn(all, found) / all.length;
    const isEnough = held.length >= ENOUGH_WORDS * words.length && held.length > 0;
    return isEnough ? [{ ...result, score: result.score * share * share }] : [];
  });
}

function countIn(tokens: readonly string[], found: ReadonlySet<string>): number {
  return tokens.filter((token) => found.has(token)).length;
}

function isLatin(term: string): boolean {
  return /^[a-z0-9]/.test(term);
}

function fieldOf(document: SiteDocument, field: string): string {
  const { to, title, heading, words = [], related = [], summary = '', text } = document;
  const fields: Record<string, string> = {
    to,
    title: heading === undefined ? title : '',
    lesson: heading === undefined ? '' : title,
    heading: heading ?? '',
    words: words.join('\n'),
    related: related.join('\n'),
    summary,
    text,
  };
  return fields[field] ?? '';
}
