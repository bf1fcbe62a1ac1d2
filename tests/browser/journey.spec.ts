import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext } from '@playwright/test';
import { journeyWords } from './journey-words.ts';
import {
  addPractice,
  answerSelfCheck,
  closeLog,
  findEverything,
  finishLesson,
  logSomeone,
  openLesson,
  planNetwork,
  seeProgress,
  tickToday,
  type Visitor,
} from './journey.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/**
 * Ten seconds: a thumb presses about once a second. A name alone needs two presses; with what was
 * given, what was received and a next step it is seven.
 */
const LOG_PRESSES = 7;

// A step that finds nothing says so, before the whole test runs out.
test.use({ actionTimeout: 10_000 });

let profile: string;

test.beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'enishi-journey-'));
});
test.afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

for (const [locale, t] of Object.entries(journeyWords)) {
  test(`a first visit in ${locale} ends with everything kept`, async ({
    launchOptions,
    baseURL,
    timezoneId,
  }) => {
    const open = async (): Promise<{ context: BrowserContext; visitor: Visitor }> => {
      const context = await chromium.launchPersistentContext(profile, {
        ...launchOptions,
        ...PHONE,
        ...(baseURL && { baseURL }),
        ...(timezoneId && { timezoneId }),
        locale: t.browser,
      });
      const page = context.pages()[0] ?? (await context.newPage());
      return { context, visitor: { page, t, presses: 0 } };
    };

    const first = await open();
    await openLesson(first.visitor);
    await planNetwork(first.visitor);
    await answerSelfCheck(first.visitor);
    await finishLesson(first.visitor);
    await addPractice(first.visitor);
    const before = first.visitor.presses;
    await logSomeone(first.visitor);
    expect(first.visitor.presses - before).toBeLessThanOrEqual(LOG_PRESSES);
    await closeLog(first.visitor);
    await tickToday(first.visitor);
    await seeProgress(first.visitor);
    await first.context.close();

    const second = await open();
    await second.visitor.page.goto(`/${locale}/today/`);
    await findEverything(second.visitor);
    await second.context.close();
  });
}
