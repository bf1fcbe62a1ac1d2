import type { Page } from '@playwright/test';

const CUT_SHORT = /^Transition was (aborted|skipped)/;

/** What a page did that it must not: broke the policy, spoke to another origin, logged an error. */
export async function watch(page: Page, origin: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => {
    // The browser's own fade between pages says so where the next page comes before it ended.
    if (!CUT_SHORT.test(error.message)) faults.push(`${page.url()}: ${error.message}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    faults.push(`${page.url()} says ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = url.origin === origin || ['blob:', 'data:'].includes(url.protocol);
    if (!isOwn) faults.push(`${page.url()} asks ${request.url()}`);
  });
  await page.exposeFunction('reportViolation', (text: string) => faults.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`${location.href}: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return faults;
}
