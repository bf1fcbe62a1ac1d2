import type { Page, Request } from '@playwright/test';

/** Bytes of the compressed bodies that a page fetches before the visitor does anything. */
export interface Transfer {
  all: number;
  script: number;
  /** How many files it fetches. */
  requests: number;
}

/** Opens an address in a context that has fetched nothing yet, and waits until it fetches no more. */
export async function transferOf(page: Page, address: string): Promise<Transfer> {
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  await page.goto(address);
  await page.waitForLoadState('networkidle');

  const transfer: Transfer = { all: 0, script: 0, requests: requests.length };
  for (const request of requests) {
    const { responseBodySize } = await request.sizes();
    transfer.all += responseBodySize;
    if (request.resourceType() === 'script') transfer.script += responseBodySize;
  }
  return transfer;
}
