import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Window, type Document } from 'happy-dom';

export const DIST = resolve(process.env['ENISHI_DIST'] ?? 'dist');
/** The path the site was built for; begins and ends with `/`. */
export const BASE = process.env['ENISHI_BASE'] ?? '/';

/** A built page; `path` is its address within the site, such as `/en/today/`. */
export interface Page {
  path: string;
  html: string;
  document: Document;
}

/** Reads every built page. */
export function builtPages(): Page[] {
  if (!existsSync(DIST)) throw new Error(`Nothing is built in ${DIST}: npm run build.`);
  const { DOMParser } = new Window();
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(DIST, file), 'utf8');
      const document = new DOMParser().parseFromString(html, 'text/html');
      return { path: `/${file}`.replace(/index\.html$/, ''), html, document };
    });
}

/** Tells the language of an address, by its first folder. */
export function localeOf(path: string): 'en' | 'ja' | undefined {
  if (path.startsWith('/en/')) return 'en';
  return path.startsWith('/ja/') ? 'ja' : undefined;
}

/** Gives the attribute of each element that has it. */
export function attributes(document: Document, selector: string, name: string): string[] {
  return [...document.querySelectorAll(selector)].flatMap((element) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [value];
  });
}
