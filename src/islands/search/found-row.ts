import { markedWords, noteExcerpt } from '../../domain/own-search.ts';
import {
  excerptOf,
  markedText,
  SITE_KINDS,
  type SiteHit,
  type TextPiece,
} from '../../domain/site-search.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SearchMessages } from '../../i18n/messages/search.ts';
import { contactPath, localePath, pagePath } from '../../i18n/paths.ts';
import type { OwnHit } from '../../stores/own-search.ts';
import { shownName } from '../ui/shown-name.ts';

/** One line of what was found. */
export interface FoundRow {
  href: string;
  title: readonly TextPiece[];
  /** Which part of it, or what kind of record. */
  part?: readonly TextPiece[];
  excerpt?: readonly TextPiece[];
}

const GROUPS = [...SITE_KINDS, 'own'] as const;

/** What was found of one kind, the best first. */
export interface FoundGroup {
  kind: (typeof GROUPS)[number];
  count: number;
  /** Gives one of the rows; they are made as they are shown. */
  rowAt: (at: number) => FoundRow | undefined;
}

/** Letters of an excerpt; Japanese says as much in half of them. */
const ROOM: Record<Locale, number> = { en: 150, ja: 75 };

/** What one search found of both. */
export interface Found {
  site: readonly SiteHit[];
  own: readonly OwnHit[];
}

/**
 * Sets what was found in groups, that of the best first. A record of the visitor's that is named so
 * stands above the site's texts, one that only mentions it below.
 */
export function foundGroups(t: SearchMessages, locale: Locale, { site, own }: Found): FoundGroup[] {
  const isNamed = own[0] !== undefined && own[0].note === undefined;
  const kinds = new Set([
    ...(isNamed ? (['own'] as const) : []),
    ...site.map(({ document }) => document.kind),
    ...GROUPS,
  ]);
  return [...kinds].map(groupOf).filter(({ count }) => count > 0);

  function groupOf(kind: FoundGroup['kind']): FoundGroup {
    if (kind === 'own') {
      return { kind, count: own.length, rowAt: (at) => own[at] && ownRow(t, locale, own[at]) };
    }
    const hits = site.filter(({ document }) => document.kind === kind);
    return { kind, count: hits.length, rowAt: (at) => hits[at] && siteRow(locale, hits[at]) };
  }
}

function siteRow(locale: Locale, { document, terms }: SiteHit): FoundRow {
  const { to, title, heading, related = [], summary, text } = document;
  const isMarked = (words: string) => markedText(words, terms).some((piece) => piece.isMarked);
  const also = isMarked(title) ? undefined : related.find(isMarked);
  const part = heading ?? (document.kind === 'term' ? also : undefined);
  const excerpt = summary !== undefined && !isMarked(text) ? summary : text;
  return {
    href: localePath(locale, to),
    title: markedText(title, terms),
    ...(part !== undefined && { part: markedText(part, terms) }),
    excerpt: excerptOf(excerpt, terms, ROOM[locale]),
  };
}

function ownRow(t: SearchMessages, locale: Locale, hit: OwnHit): FoundRow {
  const { kind, words, note } = hit;
  return {
    href: ownHref(locale, hit),
    title: markedWords(ownName(locale, hit), words),
    part: [{ text: t.own[kind], isMarked: false }],
    ...(note !== undefined && { excerpt: noteExcerpt(note, words) }),
  };
}

function ownName(locale: Locale, hit: OwnHit): string {
  if (hit.kind === 'person') return shownName(hit.record.name, locale);
  return hit.kind === 'event' ? hit.record.title : hit.record.purpose;
}

function ownHref(locale: Locale, hit: OwnHit): string {
  if (hit.kind === 'person') return contactPath(locale, hit.record.id);
  if (hit.kind === 'event') return pagePath(locale, 'events');
  return `${pagePath(locale, 'goals')}#${encodeURIComponent(hit.record.id)}`;
}
