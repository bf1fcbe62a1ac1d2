import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { lessonSlug, lessonsOf } from '../../components/lesson/path.ts';
import { siteDocuments } from '../../components/search/site-documents.ts';
import { localePaths, type Locale } from '../../i18n/locales.ts';

export const getStaticPaths = localePaths;

/** What the search holds of the site; a browser fetches it when the search is first opened. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const [lessons, terms, practices, references, pages] = await Promise.all([
    lessonsOf(locale),
    getCollection('glossary'),
    getCollection('practices'),
    getCollection('references'),
    getCollection('pages'),
  ]);
  const documents = siteDocuments(locale, {
    lessons: lessons.map(({ id, data, body = '' }) => ({ slug: lessonSlug(id), data, body })),
    terms: terms.map(({ data }) => data),
    practices: practices.map(({ data }) => data),
    references: references.map(({ data }) => data),
    pages: pages.map(({ data }) => data),
  });
  return Response.json(documents);
};
