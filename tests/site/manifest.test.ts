import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { BASE, DIST } from './pages.ts';

interface Picture {
  src: string;
  sizes: string;
  type: string;
  purpose?: string;
  form_factor?: string;
}

const read = (locale: string) =>
  JSON.parse(readFileSync(join(DIST, locale, 'manifest.webmanifest'), 'utf8'));
const fileOf = (path: string) => join(DIST, path.slice(BASE.length));

/** Width and height as a PNG's first chunk says. */
function pngSize(file: string): string {
  const bytes = readFileSync(file);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe.each(LOCALES)('manifest in %s', (locale) => {
  const manifest = read(locale);

  test('is of one app, whichever language it was installed from', () => {
    expect(manifest.id).toBe(read('en').id);
    expect(manifest.lang).toBe(locale);
    expect(manifest.scope).toBe(BASE);
  });

  test('has icons for every launcher and pictures for the install dialog, of the sizes it says', () => {
    const pictures: Picture[] = [...manifest.icons, ...manifest.screenshots];
    const drawn = pictures.filter(({ type }) => type === 'image/png');

    expect(drawn.map(({ src }) => pngSize(fileOf(src)))).toEqual(drawn.map(({ sizes }) => sizes));
    expect(pictures.some(({ purpose }) => purpose === 'maskable')).toBe(true);
    expect(manifest.screenshots.map((one: Picture) => one.form_factor)).toEqual(['narrow', 'wide']);
  });

  test('starts at pages that are there, and presses a button that is on them', () => {
    const urls = [manifest.start_url, ...manifest.shortcuts.map(({ url }: { url: string }) => url)];
    expect(urls).toHaveLength(4);
    for (const url of urls) {
      const [path = '', id] = url.split('#');
      const page = join(fileOf(path), 'index.html');
      expect(existsSync(page), url).toBe(true);
      if (id === 'quick-log') expect(readFileSync(page, 'utf8')).toContain('id="quick-log"');
    }
  });
});
