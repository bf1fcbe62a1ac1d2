import type { APIRoute } from 'astro';
import { lessonSlug, lessonsOf } from '../components/lesson/path.ts';
import { PAGES, alternatePaths, isListed } from '../i18n/paths.ts';

/** Every page that may be found, each with the same page in the other language beside it. */
export const GET: APIRoute = async ({ site }) => {
  const absolute = (path: string) => new URL(path, site).href;
  const pages = Object.values(PAGES)
    .filter(isListed)
    .map((path) => urls(path));
  const lessons = (await lessonsOf('en')).map(({ id, data }) =>
    urls(`${PAGES.lessons}${lessonSlug(id)}/`, `<lastmod>${data.updated}</lastmod>`),
  );

  /** A page's addresses; readers of neither language may have one of their own. */
  function urls(path: string, updated = ''): string {
    const alternates = alternatePaths(path);
    const links = alternates.map(
      (each) =>
        `<xhtml:link rel="alternate" hreflang="${each.lang}" href="${absolute(each.path)}"/>`,
    );
    return [...new Set(alternates.map((each) => absolute(each.path)))]
      .map((address) => `<url><loc>${address}</loc>${updated}${links.join('')}</url>\n`)
      .join('');
  }

  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${[...pages, ...lessons].join('')}</urlset>
`,
  );
};
