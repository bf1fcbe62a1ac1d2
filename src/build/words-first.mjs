import { changeBuiltPages } from './built-pages.mjs';

const HEAD = /<header class="site-head">[\s\S]*?<\/header>/;
const SCRIPT = /<script>[\s\S]*?<\/script>/g;
const END_OF_WORDS = '</main>';

/**
 * Moves the scripts of the islands in a page's head below its words. A browser paints what it has before
 * it goes on after a script, and on a slow device each of these frames keeps the words waiting.
 */
export const wordsFirst = () => changeBuiltPages('enishi-words-first', moved);

/** @param {string} html */
function moved(html) {
  const scripts = (HEAD.exec(html)?.[0].match(SCRIPT) ?? []).join('');
  return html
    .replace(HEAD, (head) => head.replace(SCRIPT, ''))
    .replace(END_OF_WORDS, () => END_OF_WORDS + scripts);
}
