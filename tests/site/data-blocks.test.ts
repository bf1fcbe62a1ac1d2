import { describe, expect, test } from 'vitest';
import { SITE, BASE, attributeOf, builtPages, localeOf, pathOf, type Page } from './pages.ts';

const lessons = builtPages().filter(({ document }) => document.querySelector('.lesson-page'));

/** Reads the one block of data of a lesson. */
function graphOf({ path, document }: Page): Record<string, unknown>[] {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
  if (blocks.length !== 1) throw new Error(`${path} has ${blocks.length} blocks of data.`);
  const data = JSON.parse(blocks[0]?.textContent ?? '');
  expect(data['@context']).toBe('https://schema.org');
  return data['@graph'];
}

const textOf = ({ document }: Page, selector: string) =>
  document.querySelector(selector)?.textContent.trim();

describe('data blocks', () => {
  test('say of each lesson what its page says', () => {
    for (const page of lessons) {
      const [resource] = graphOf(page);
      const locale = localeOf(page.path);
      const minutes = /(\d+) ?(?:min|分)/.exec(textOf(page, '.lesson-head .eyebrow') ?? '')?.[1];

      expect(resource).toEqual({
        '@type': 'LearningResource',
        url: attributeOf(page, 'link[rel="canonical"]', 'href'),
        name: textOf(page, 'h1'),
        description: attributeOf(page, 'meta[name="description"]', 'content'),
        inLanguage: locale,
        learningResourceType: locale === 'ja' ? 'レッスン' : 'Lesson',
        teaches: textOf(page, '.outcome p:last-child'),
        timeRequired: `PT${minutes}M`,
        isAccessibleForFree: true,
        dateModified: attributeOf(page, '.lesson-facts time', 'datetime'),
        image: attributeOf(page, 'meta[property="og:image"]', 'content'),
        isPartOf: {
          '@type': 'LearningResource',
          name: textOf(page, '.site-head a[aria-current="page"]'),
          url: `${SITE}${BASE}${locale}/lessons/`,
        },
      });
    }
    expect(lessons.length).toBeGreaterThanOrEqual(40);
  });

  test('trace the way from the home page to each lesson', () => {
    for (const page of lessons) {
      const trail = graphOf(page)[1];
      const locale = localeOf(page.path);
      const steps = trail?.['itemListElement'] as Record<string, string>[];

      expect(trail?.['@type']).toBe('BreadcrumbList');
      expect(steps.map(({ position }) => position)).toEqual([1, 2, 3]);
      expect(steps.map(({ item = '' }) => pathOf(item))).toEqual([
        `/${locale}/`,
        `/${locale}/lessons/`,
        page.path,
      ]);
      expect(steps[2]?.['name']).toBe(textOf(page, 'h1'));
    }
  });
});
