import { expect, test } from '@playwright/test';
import { AUDITED, openAuditor, type Auditor } from './audit.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let auditor: Auditor;
let isSample = false;

test.beforeAll(async () => {
  auditor = await openAuditor();
});

test.afterAll(() => auditor.close());

for (const { name, path, sample } of AUDITED) {
  for (const locale of ['en', 'ja']) {
    test(`${name} in ${locale} earns every point`, async ({ baseURL }) => {
      if (sample && !isSample) await auditor.openSample(String(baseURL));
      isSample = sample;
      const url = `${baseURL}/${locale}/${path}`;

      const { scores, faults, layoutShift } = await auditor.audit(url);

      // How fast this machine is today is for `npm run bench scores`; the rest is the page's own.
      const { performance: _speed, ...lasting } = scores;
      expect(Object.keys(lasting).length, 'categories reported').toBeGreaterThanOrEqual(3);
      for (const [category, score] of Object.entries(lasting)) {
        expect(score, `${category} of ${url}: ${faults.join('; ')}`).toBe(100);
      }
      expect(layoutShift, `${url} jumps while it loads: keep the room.`).toBeLessThan(0.05);
    });
  }
}
