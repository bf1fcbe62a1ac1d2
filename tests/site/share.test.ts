import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST, attributeOf, builtPages, localeOf, pathOf, type Page } from './pages.ts';

const pages = builtPages().filter(({ path }) => localeOf(path));
const lessons = pages.filter(({ document }) => document.querySelector('.lesson-page'));
const imageOf = (page: Page) =>
  pathOf(attributeOf(page, 'meta[property="og:image"]', 'content')) ?? '';
const images = [...new Set(pages.map(imageOf))];

describe('share', () => {
  test('gives each lesson an image of its own, and every other page its language’s', () => {
    const wanted = pages.map((page) => {
      const [, slug] = /^\/\w+\/lessons\/([\w-]+)\/$/.exec(page.path) ?? [];
      return `/share/${localeOf(page.path)}/${lessons.includes(page) ? slug : 'enishi'}.png`;
    });

    expect(pages.map(imageOf)).toEqual(wanted);
    expect(images.length).toBeGreaterThanOrEqual(42);
  });

  test('draws each image as a small PNG of the size that is said', () => {
    const wrong = images.filter((image) => {
      const png = readFileSync(join(DIST, image));
      const size = `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
      return png.toString('latin1', 1, 4) !== 'PNG' || size !== '1200x630' || png.length > 40_000;
    });
    const said = pages.map((page) =>
      ['width', 'height'].map((side) =>
        attributeOf(page, `meta[property="og:image:${side}"]`, 'content'),
      ),
    );

    expect(wrong).toEqual([]);
    expect(new Set(said.map(String))).toEqual(new Set(['1200,630']));
  });

  test('draws no two images alike', () => {
    const drawn = images.map((image) => readFileSync(join(DIST, image), 'base64'));

    expect(new Set(drawn).size).toBe(images.length);
  });

  test('says in words what the image of a lesson says', () => {
    const wrong = lessons.filter((page) => {
      const title = page.document.querySelector('h1')?.textContent.trim() ?? '';
      return !attributeOf(page, 'meta[property="og:image:alt"]', 'content').includes(title);
    });

    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
