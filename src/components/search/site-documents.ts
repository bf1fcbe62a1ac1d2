import type { CollectionEntry } from 'astro:content';
import type { SiteDocument } from '../../domain/site-search.ts';
import type { Locale } from '../../i18n/locales.ts';
import { lessons as lessonWords } from '../../i18n/messages/lessons.ts';
import { PAGES } from '../../i18n/paths.ts';
import { practiceAnchor } from '../../islands/checklist/practice-choice.ts';
import { pageDocuments, type PageWords } from './page-documents.ts';

type Reference = CollectionEntry<'references'>['data'];
type Term = CollectionEntry<'glossary'>['data'];
type Practice = CollectionEntry<'practices'>['data'];

/** A lesson with its text as its file has it. */
interface LessonText {
  slug: string;
  data: CollectionEntry<'lessons'>['data'];
  body: string;
}

/** Everything that is searched, of one language. */
export interface SiteContent {
  lessons: readonly LessonText[];
  terms: readonly Term[];
  practices: readonly Practice[];
  references: readonly Reference[];
  pages: readonly PageWords[];
}

/** Gives what the search holds of the site: each section of the lessons, words, practices, pages. */
export function siteDocuments(locale: Locale, content: SiteContent): SiteDocument[] {
  const { lessons, terms, practices, pages } = content;
  return [
    ...lessons.flatMap((lesson) => lessonDocuments(locale, lesson, content)),
    ...terms.map((term) => termDocument(locale, term)),
    ...practices.map((practice) => practiceDocument(locale, practice)),
    ...pageDocuments(locale, pages),
  ];
}

const HEADING = /^## (.+?) \{#([\w-]+)\}$/gm;

function lessonDocuments(locale: Locale, { slug, data, body }: LessonText, content: SiteContent) {
  const { check, act, reading } = lessonWords[locale];
  const page = { kind: 'lesson' as const, title: data.title };
  const to = `${PAGES.lessons}${slug}/`;
  const explained = content.terms.filter(({ lesson }) => lesson === data.id);
  const works = new Map(content.references.map((work) => [work.id, work]));
  const [intro = '', ...parts] = body.split(HEADING);
  const head: SiteDocument = {
    ...page,
    to,
    ...(data.words && { words: data.words }),
    related: explained.flatMap((term) => namesOf(locale, term)),
    summary: data.summary,
    text: plainText(locale, intro, works),
  };
  const part = (anchor: string, heading: string, text: string): SiteDocument => ({
    ...page,
    to: `${to}#${anchor}`,
    heading,
    text,
  });
  const written = [];
  for (let at = 0; at < parts.length; at += 3) {
    const [heading = '', anchor = '', text = ''] = parts.slice(at, at + 3);
    written.push(part(anchor, heading, plainText(locale, text, works)));
  }
  const read = data.reading.map(({ ref, note }) => `${works.get(ref)?.title ?? ''} ${note}`);
  return [
    head,
    ...written,
    part('check', check.title, data.quiz.map(({ question }) => question).join(' ')),
    part('act', act.title, data.act.text),
    part('reading', reading.title, read.join(' ')),
  ];
}

/** Gives a lesson's words without markup; a work that is cited stands there by its first author. */
function plainText(locale: Locale, text: string, works: ReadonlyMap<string, Reference>): string {
  return text
    .replace(/<Cite id="([^"]+)" \/>/g, (_, id: string) => citation(works.get(id)))
    .replace(/<Say who="([^"]+)">/g, '$1')
    .replace(/<[^>]+>/g, '')
    .replace(/^(#+|-|\d+\.)\s+/gm, '')
    .replace(/\*\*/g, '')
    .trim()
    .replace(/\n+/g, locale === 'ja' ? '' : ' ');
}

function citation(work: Reference | undefined): string {
  return work ? ` (${[work.authors.split(',')[0], work.year].filter(Boolean).join(' ')})` : '';
}

function termDocument(locale: Locale, term: Term): SiteDocument {
  const [title = '', ...related] = namesOf(locale, term);
  const { meaning, words } = term[locale];
  const to = `${PAGES.glossary}#${term.id}`;
  return { kind: 'term', to, title, ...(words && { words }), related, text: meaning };
}

/** A word, how it is read, and what else it is called. */
function namesOf(locale: Locale, term: Term): string[] {
  const { term: name, also = [] } = term[locale];
  return [name, ...(locale === 'ja' ? [term.ja.reading] : []), ...also];
}

/** When, what and why, as one text to read. */
const PRACTICE = {
  en: (cue: string, smallest: string, why: string) =>
    `${cue.charAt(0).toUpperCase()}${cue.slice(1)}: ${smallest} ${why}`,
  ja: (cue: string, smallest: string, why: string) => `${cue}、${smallest}。${why}`,
};

function practiceDocument(locale: Locale, practice: Practice): SiteDocument {
  const { id, title, cue, smallest, why, words } = practice;
  return {
    kind: 'practice',
    to: `${PAGES.checklist}#${practiceAnchor(id)}`,
    title: title[locale],
    ...(words && { words: words[locale] }),
    text: PRACTICE[locale](cue[locale], smallest[locale], why[locale]),
  };
}
