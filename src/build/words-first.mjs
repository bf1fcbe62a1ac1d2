import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HEAD = /<header class="site-head">[\s\S]*?<\/header>/;
const SCRIPT = /<script>[\s\S]*?<\/script>/g;
const END_OF_WORDS = '</main>';

/**
 * Moves the scripts of the islands in a page's head below its words. A browser paints what it has before
 * it goes on after a script, and on a slow device each of these frames keeps the words waiting.
 * @returns {import('astro').AstroIntegration}
 */
export function wordsFirst() {
  return {
    name: 'enishi-words-first',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: dist })) {
          const path = join(dist, file);
          writeFileSync(path, moved(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}

/** @param {string} html */
function moved(html) {
  const scripts = (HEAD.exec(html)?.[0].match(SCRIPT) ?? []).join('');
  return html
    .replace(HEAD, (head) => head.replace(SCRIPT, ''))
    .replace(END_OF_WORDS, () => END_OF_WORDS + scripts);
}
