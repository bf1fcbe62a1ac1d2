import { changeBuiltPages } from './built-pages.mjs';

const NAME = 'enishi-early-scripts';
/** An island that starts as soon as the page has come. */
const EAGER = /<astro-island [^>]*\bclient="load"[^>]*>/g;
const SCRIPT = /(?:component|renderer)-url="([^"]*)"/g;

/**
 * Names in the head of a page every script that its islands need at once. Without it a browser learns of
 * each only from the one before: a round trip for every level of imports.
 * @returns {import('astro').AstroIntegration}
 */
export function earlyScripts() {
  /** @type {Map<string, string[]>} What a built script imports, by file names. */
  const imports = new Map();
  const pages = changeBuiltPages(NAME, (html) => withScripts(html, imports));
  return {
    name: NAME,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [importsInto(imports)] } });
      },
      ...pages.hooks,
    },
  };
}

/**
 * @param {Map<string, string[]>} imports
 * @returns {import('vite').Plugin}
 */
function importsInto(imports) {
  return {
    name: NAME,
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: (_, bundle) => {
      for (const part of Object.values(bundle))
        if (part.type === 'chunk') imports.set(part.fileName, part.imports);
    },
  };
}

/**
 * @param {string} html
 * @param {Map<string, string[]>} imports
 */
function withScripts(html, imports) {
  const needed = new Set();
  for (const [island] of html.matchAll(EAGER))
    for (const [, url = ''] of island.matchAll(SCRIPT)) needed.add(url);
  // A set goes on with what is added while it is walked.
  for (const url of needed) {
    const [base = '', file = ''] = url.split(/(?=_astro\/)/);
    for (const imported of imports.get(file) ?? []) needed.add(base + imported);
  }
  const links = [...needed].map((url) => `<link rel="modulepreload" href="${url}">`);
  return html.replace('</head>', () => `${links.join('')}</head>`);
}
