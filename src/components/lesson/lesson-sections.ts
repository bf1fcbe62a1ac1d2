import type { Locale } from '../../i18n/locales.ts';
import { lessons } from '../../i18n/messages/lessons.ts';

/** A line of the contents. */
export interface Section {
  anchor: string;
  title: string;
}

/** A heading as Astro finds it in a lesson's text. */
interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** Gives the contents of a lesson: the headings of its text, then the parts every lesson has. */
export function lessonSections(locale: Locale, headings: readonly Heading[]): Section[] {
  const { check, act, reading } = lessons[locale];
  const written = headings
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }) => ({ anchor: slug, title: text }));
  return [
    ...written,
    { anchor: 'check', title: check.title },
    { anchor: 'act', title: act.title },
    { anchor: 'reading', title: reading.title },
  ];
}

const HEADING = /^## (.+?) \{#([\w-]+)\}$/gm;

/** Gives the titles of a lesson's sections by anchor, without rendering its text. */
export function sectionTitles(locale: Locale, body: string): Record<string, string> {
  const headings = [...body.matchAll(HEADING)].map(([, text = '', slug = '']) => ({
    depth: 2,
    slug,
    text,
  }));
  const sections = lessonSections(locale, headings);
  return Object.fromEntries(sections.map(({ anchor, title }) => [anchor, title]));
}
