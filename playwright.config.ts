import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser, findFirefox, findShell } from './tests/run/browser.ts';

const port = Number(process.env['ENISHI_TEST_PORT'] ?? 4399);
const executablePath = findShell() ?? findBrowser();
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...(process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['json'] as const] : [])],
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Asia/Tokyo',
    // A test of the worker that keeps the site on the device lets it in; the others need no copy each.
    serviceWorkers: 'block',
    launchOptions: { args: [...BROWSER_ARGS], ...(executablePath && { executablePath }) },
  },
  projects: [
    { name: 'pages', testDir: 'tests/browser' },
    // Only in `npm run test:faults`: it takes as long as one wants.
    { name: 'faults', testDir: 'tests/faults', ...(!findFirefox() && { testIgnore: /firefox/ }) },
    // Firefox and WebKit where they are installed; each has a host and a browser of its own.
    { name: 'engines', testDir: 'tests/engines' },
    { name: 'audits', testDir: 'tests/audits' },
  ],
  webServer: {
    command: `"${process.execPath}" tests/run/serve.ts`,
    url: `${baseURL}/__test/ready.html`,
    env: { ENISHI_TEST_PORT: String(port) },
    reuseExistingServer: false,
  },
});
