import { LOCALES, type Locale } from './locales.ts';

/** Every page of a locale, as its folder below `/<locale>/`. */
export const PAGES = {
  home: '',
  today: 'today/',
  review: 'today/review/',
  lessons: 'lessons/',
  glossary: 'lessons/glossary/',
  goals: 'goals/',
  checklist: 'checklist/',
  contacts: 'contacts/',
  contact: 'contacts/person/',
  duplicates: 'contacts/duplicates/',
  events: 'events/',
  progress: 'progress/',
  network: 'progress/network/',
  month: 'progress/month/',
  data: 'data/',
  import: 'data/import/',
  settings: 'settings/',
  about: 'about/',
} as const;

export type Page = keyof typeof PAGES;

/** Pages that show nothing but records: nobody's search result. */
const UNLISTED: readonly string[] = [PAGES.contact, PAGES.duplicates];

/** The share image of every page that has none of its own. */
export const GENERAL_IMAGE = 'enishi';

const LOCALE_FOLDER = new RegExp(`^(${LOCALES.join('|')})(?=/|$)`);

/** The site's folder with one slash at each end: `/` or `/enishi/`. */
export function siteBase(base: string = import.meta.env.BASE_URL): string {
  const folder = base.replace(/^\/+|\/+$/g, '');
  return folder === '' ? '/' : `/${folder}/`;
}

/** A file of `public/` or a path below the site's folder: `favicon.svg` → `/favicon.svg`. */
export function assetPath(path: string, base?: string): string {
  return siteBase(base) + path.replace(/^\/+/, '');
}

/** `localePath('ja', 'lessons/give-and-take/')` → `/ja/lessons/give-and-take/`. */
export function localePath(locale: Locale, path: string, base?: string): string {
  return assetPath(`${locale}/${path.replace(/^\/+/, '')}`, base);
}

/** `pagePath('en', 'today')` → `/en/today/`. */
export function pagePath(locale: Locale, page: Page, base?: string): string {
  return localePath(locale, PAGES[page], base);
}

/** The texts that the search holds of a language: `/en/search.json`. */
export function searchPath(locale: Locale, base?: string): string {
  return localePath(locale, 'search.json', base);
}

/** `lessonPath('ja', 'give-and-take')` → `/ja/lessons/give-and-take/`. */
export function lessonPath(locale: Locale, slug: string, base?: string): string {
  return localePath(locale, `${PAGES.lessons}${slug}/`, base);
}

/** The image that stands for a lesson where it is shared, or for any page (`GENERAL_IMAGE`). */
export function sharePath(locale: Locale, slug: string, base?: string): string {
  return assetPath(`share/${locale}/${slug}.png`, base);
}

/** The feed of a language's lessons: `/en/lessons/feed.xml`. */
export function feedPath(locale: Locale, base?: string): string {
  return localePath(locale, `${PAGES.lessons}feed.xml`, base);
}

/** Whether search engines may list a page, by its path below `/<locale>/`. */
export function isListed(path: string): boolean {
  return !UNLISTED.includes(path);
}

/** The same page for readers of each language, and for those of none. */
export function alternatePaths(path: string, base?: string): { lang: string; path: string }[] {
  const fallback = path === PAGES.home ? assetPath('', base) : localePath('en', path, base);
  return [
    ...LOCALES.map((lang) => ({ lang, path: localePath(lang, path, base) })),
    { lang: 'x-default', path: fallback },
  ];
}

/** `termPath('en', 'weak-tie')` → `/en/lessons/glossary/#weak-tie`. */
export function termPath(locale: Locale, id: string, base?: string): string {
  return `${pagePath(locale, 'glossary', base)}#${id}`;
}

/** The address of one person. The id is a query, so that a fragment can name a part of the page. */
export function contactPath(locale: Locale, id: string, base?: string): string {
  return `${pagePath(locale, 'contact', base)}?id=${encodeURIComponent(id)}`;
}

/** The comparison of two records; the ids stand behind `#`, which never leaves the browser. */
export function pairPath(
  locale: Locale,
  { left, right }: { left: string; right: string },
  base?: string,
): string {
  return `${pagePath(locale, 'duplicates', base)}#${new URLSearchParams({ left, right })}`;
}

/** The same page in another language; a path outside the languages leads to that language's home. */
export function switchLocale(path: string, locale: Locale, base?: string): string {
  const root = siteBase(base);
  const inside = path.startsWith(root) ? path.slice(root.length) : '';
  if (!LOCALE_FOLDER.test(inside)) return pagePath(locale, 'home', base);
  return root + inside.replace(LOCALE_FOLDER, locale);
}
