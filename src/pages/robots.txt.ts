import type { APIRoute } from 'astro';
import { assetPath } from '../i18n/paths.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(assetPath('sitemap.xml'), site).href}\n`,
  );
