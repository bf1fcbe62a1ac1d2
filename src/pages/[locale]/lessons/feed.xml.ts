import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { lessonAddress, lessonsOf } from '../../../components/lesson/path.ts';
import { htmlLang, localePaths, type Locale } from '../../../i18n/locales.ts';
import { frame } from '../../../i18n/messages/frame.ts';
import { lessons } from '../../../i18n/messages/lessons.ts';
import { feedPath, pagePath } from '../../../i18n/paths.ts';

export const getStaticPaths = localePaths;

/** The lessons of a language, the latest first. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) => {
  const absolute = (path: string) => new URL(path, site).href;
  const path = await lessonsOf(locale);
  const latest = path.toSorted((a, b) => b.data.updated.localeCompare(a.data.updated));
  return rss({
    title: frame[locale].feed,
    description: lessons[locale].description,
    site: absolute(pagePath(locale, 'lessons')),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${htmlLang(locale)}</language><atom:link rel="self" type="application/rss+xml" href="${absolute(feedPath(locale))}"/>`,
    items: latest.map((lesson) => ({
      title: lesson.data.title,
      description: lesson.data.summary,
      link: absolute(lessonAddress(locale, lesson)),
      pubDate: new Date(lesson.data.updated),
    })),
  });
};
