import { build } from 'astro';

/** Builds the site again as a later version of it: every file with a hash has another name. */
const [outDir] = process.argv.slice(2);
if (!outDir) throw new Error('Say where the build goes: other-build.ts <folder>');

const output = {
  entryFileNames: '_astro/later.[name].[hash].js',
  chunkFileNames: '_astro/later.[name].[hash].js',
  assetFileNames: '_astro/later.[name].[hash][extname]',
};
await build({
  outDir,
  logLevel: 'error',
  vite: { environments: { client: { build: { rollupOptions: { output } } } } },
});
// The build leaves a watcher of its own behind.
process.exit(0);
