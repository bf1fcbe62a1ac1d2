import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** What pages need; pictures that only other sites and launchers show stay on the server. */
const KEPT = '**/*.{html,js,css,json,svg,webmanifest}';
/** What only the server gives: its answer for an unknown address. */
const NOT_KEPT = ['404.html'];
const WORKERS = new URL('../offline/worker/', import.meta.url);

/**
 * Writes `sw.js`, the worker that keeps the site on the device: bundled with the list of all files of
 * this build. Built with ENISHI_OFFLINE=off, it is the worker that withdraws every other.
 * @param {{ locales: readonly string[], isOff: boolean }} options
 * @returns {import('astro').AstroIntegration}
 */
export function offline({ locales, isOff }) {
  let base = '/';
  return {
    name: 'enishi-offline',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const isKept = command === 'build' && !isOff;
        updateConfig({ vite: { define: { 'import.meta.env.OFFLINE': String(isKept) } } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const packs = listPacks(dist, { base, locales });
        const id = createHash('sha256').update(JSON.stringify(packs)).digest('hex').slice(0, 16);
        await bundle(isOff ? 'withdrawn-worker.ts' : 'service-worker.ts', {
          dist,
          value: isOff ? { base } : { id, base, packs },
        });
        const sizes = Object.entries(packs).map(([name, { bytes }]) => `${name} ${bytes}`);
        logger.info(isOff ? 'withdrawn' : `kept on the device, in bytes: ${sizes.join(', ')}`);
      },
    },
  };
}

/**
 * @param {string} dist
 * @param {{ base: string, locales: readonly string[] }} site
 */
function listPacks(dist, { base, locales }) {
  /** @type {Record<string, { files: [string, string][], bytes: number }>} */
  const packs = Object.fromEntries(
    ['shared', ...locales].map((name) => [name, { files: [], bytes: 0 }]),
  );
  for (const file of globSync(KEPT, { cwd: dist }).sort()) {
    const path = file.replaceAll('\\', '/');
    if (NOT_KEPT.includes(path)) continue;
    const folder = path.split('/')[0] ?? '';
    const pack = packs[folder] ?? packs.shared;
    const content = readFileSync(join(dist, file));
    const sha256 = createHash('sha256').update(content).digest('base64');
    pack.files.push([base + path.replace(/(^|\/)index\.html$/, '$1'), sha256]);
    pack.bytes += content.length;
  }
  return packs;
}

/**
 * @param {string} entry
 * @param {{ dist: string, value: unknown }} output
 */
async function bundle(entry, { dist, value }) {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      OFFLINE_BUILD: JSON.stringify(value),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: fileURLToPath(new URL(entry, WORKERS)),
        // A service worker as a classic script: every browser starts those.
        formats: ['iife'],
        name: 'offline',
        fileName: () => 'sw.js',
      },
    },
  });
}
