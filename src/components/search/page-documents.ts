import type { CollectionEntry } from 'astro:content';
import type { SiteDocument } from '../../domain/site-search.ts';
import type { Locale } from '../../i18n/locales.ts';
import { about } from '../../i18n/messages/about.ts';
import { checklist } from '../../i18n/messages/checklist.ts';
import { data } from '../../i18n/messages/data.ts';
import { duplicates } from '../../i18n/messages/duplicates.ts';
import { events } from '../../i18n/messages/events.ts';
import { glossary } from '../../i18n/messages/glossary.ts';
import { goals } from '../../i18n/messages/goals.ts';
import { lessons } from '../../i18n/messages/lessons.ts';
import { month } from '../../i18n/messages/month.ts';
import { network } from '../../i18n/messages/network.ts';
import { peopleImport } from '../../i18n/messages/people-import.ts';
import { people } from '../../i18n/messages/people.ts';
import { progress } from '../../i18n/messages/progress.ts';
import { review } from '../../i18n/messages/review.ts';
import { settings } from '../../i18n/messages/settings.ts';
import { today } from '../../i18n/messages/today.ts';
import { PAGES } from '../../i18n/paths.ts';

/** What a reader would type who wants a page of the site. */
export type PageWords = CollectionEntry<'pages'>['data'];

const TITLES = {
  today,
  review,
  lessons,
  glossary,
  goals,
  checklist,
  contacts: people,
  duplicates,
  events,
  progress,
  network,
  month,
  data,
  import: peopleImport,
  settings,
  about,
} as const satisfies Record<
  PageWords['id'],
  Record<Locale, { title: string; description: string }>
>;

/** Gives the pages that hold no lesson, and what the page about the site explains. */
export function pageDocuments(locale: Locale, pages: readonly PageWords[]): SiteDocument[] {
  const named = pages.map(({ id, ...words }): SiteDocument => {
    const { title, description } = TITLES[id][locale];
    return { kind: 'page', to: PAGES[id], title, words: words[locale], text: description };
  });
  const explained = about[locale].sections.map(
    ({ id, title, paragraphs, list = [] }): SiteDocument => ({
      kind: 'page',
      to: `${PAGES.about}#${id}`,
      title,
      text: [...paragraphs, ...list].join(locale === 'ja' ? '' : ' '),
    }),
  );
  return [...named, ...explained];
}
