import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Window, type Document, type XMLDocument } from 'happy-dom';

export const DIST = resolve(process.env['ENISHI_DIST'] ?? 'dist');
/** The path the site was built for; begins and ends with `/`. */
export const BASE = process.env['ENISHI_BASE'] ?? '/';

/** The origin the site was built for. */
export const SITE = process.env['ENISHI_SITE'] ?? 'https://enishi.example';

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

/** Gives the first attribute of an element that the page must have. */
export function attributeOf({ path, document }: Page, selector: string, name: string): string {
  const value = document.querySelector(selector)?.getAttribute(name);
  if (value === null || value === undefined) throw new Error(`${path} has no ${selector}.`);
  return value;
}

/** Gives what a whole address of this site means: `/en/today/`, or undefined where it is elsewhere. */
export function pathOf(address: string): string | undefined {
  const root = SITE + BASE;
  return address.startsWith(root)
    ? `/${decodeURIComponent(address.slice(root.length))}`
    : undefined;
}

/** Reads a built file that is no page, such as `sitemap.xml`. */
export function builtText(file: string): string {
  return readFileSync(join(DIST, file), 'utf8');
}

/** Reads a built XML file; fails where it is not well formed. */
export function builtXml(file: string): XMLDocument {
  const { DOMParser } = new Window();
  const text = builtText(file);
  const document = new DOMParser().parseFromString(text, 'application/xml');
  if (document.querySelector('parsererror')) throw new Error(`${file} is no XML.`);
  return document;
}
