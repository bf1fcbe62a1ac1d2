import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig, passthroughImageService } from 'astro/config';
import { contentSecurityPolicy } from './src/build/content-security-policy.mjs';
import { earlyScripts } from './src/build/early-scripts.mjs';
import { frame } from './src/build/frame.mjs';
import { noPreloadLists } from './src/build/no-preload-lists.mjs';
import { offline } from './src/build/offline.mjs';
import { tightPolicy } from './src/build/tight-policy.mjs';

const locales = ['en', 'ja'];

export default defineConfig({
  site: process.env.ENISHI_SITE ?? 'https://enishi.example',
  base: process.env.ENISHI_BASE ?? '/',
  output: 'static',
  trailingSlash: 'always',
  // A stylesheet of its own would be a second round trip before the first words are painted.
  build: { format: 'directory', inlineStylesheets: 'always' },
  integrations: [
    mdx(),
    preact(),
    frame(),
    earlyScripts(),
    tightPolicy(),
    // The last one: it lists what the others wrote.
    offline({ locales, isOff: process.env.ENISHI_OFFLINE === 'off' }),
  ],
  i18n: {
    locales,
    defaultLocale: 'en',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: {
    processor: satteri({ features: { smartPunctuation: false, headingAttributes: true } }),
    syntaxHighlight: false,
  },
  image: { service: passthroughImageService() },
  security: { csp: contentSecurityPolicy },
  vite: { plugins: [noPreloadLists()], worker: { format: 'es' } },
  prefetch: false,
  devToolbar: { enabled: false },
  server: { port: 4321 },
});
