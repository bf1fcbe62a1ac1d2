import type { SiteDocument } from '../domain/site-search.ts';
import { inSteps } from './in-steps.ts';
import { siteIndexSteps, type SiteIndex } from './site-index.ts';

let opening: Promise<SiteIndex> | undefined;

/**
 * Fetches the site's texts and makes their index, once a page; rejects where they do not arrive, and
 * tries again when asked again.
 */
export function openSiteIndex(address: string): Promise<SiteIndex> {
  opening ??= readIndex(address).catch((reason: unknown) => {
    opening = undefined;
    throw reason;
  });
  return opening;
}

async function readIndex(address: string): Promise<SiteIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const documents: readonly SiteDocument[] = await response.json();
  return new Promise((resolve) => inSteps(siteIndexSteps(documents), resolve));
}
