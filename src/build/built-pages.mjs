import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Changes the HTML of every page once the site is built.
 * @param {string} name
 * @param {(html: string) => string} change
 * @returns {import('astro').AstroIntegration}
 */
export function changeBuiltPages(name, change) {
  return {
    name,
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: dist })) {
          const path = join(dist, file);
          writeFileSync(path, change(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}
