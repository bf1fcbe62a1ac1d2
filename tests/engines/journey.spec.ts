import { expect, test } from '@playwright/test';
import { journeyWords } from '../browser/journey-words.ts';
import { SiteHost } from '../browser/site-host.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { findFirefox, findWebKit } from '../run/browser.ts';
import { DIST } from '../run/serve.ts';
import { visitInFirefox, visitInWebKit, type Visitor } from './visitor.ts';

const firefox = findFirefox();
const webKit = findWebKit();

const ENGINES: { name: string; visit: () => Promise<Visitor> }[] = [
  ...(firefox ? [{ name: 'Firefox', visit: () => visitInFirefox(firefox) }] : []),
  ...(webKit
    ? [{ name: 'WebKit', visit: () => visitInWebKit(webKit.driver, webKit.browser) }]
    : []),
];

const button = (name: string) => `//button[normalize-space()="${name}" or @aria-label="${name}"]`;
const link = (name: string) => `//main//a[contains(normalize-space(), "${name}")]`;
const text = (words: string) => `//*[contains(normalize-space(text()), "${words}")]`;

/** A part of a lesson begins to work as it comes near: until then its island is server HTML. */
async function comeNear(visitor: Visitor, id: string): Promise<void> {
  await visitor.see(`//*[@id="${id}"]`);
  const script = `(() => {
    const part = document.getElementById('${id}');
    part.scrollIntoView();
    const scope = part.closest('section') ?? part.parentElement;
    return scope.querySelector('astro-island[ssr]') === null;
  })()`;
  await expect.poll(() => visitor.run(script), { timeout: 30_000 }).toBe(true);
}

for (const { name, visit } of ENGINES) {
  for (const locale of LOCALES) {
    test(`from a lesson to a habit, a person and progress, then without a network: ${name}, ${locale}`, async () => {
      const t = journeyWords[locale];
      const host = new SiteHost(DIST);
      await host.start();
      const visitor = await visit();
      const open = (path: string) => visitor.open(`${host.address}/${locale}/${path}`);
      try {
        await open('lessons/');
        await visitor.press(link(t.home.practiceLesson));
        await comeNear(visitor, 'tool');
        // While the page still moves a press may land beside it.
        await expect(async () => {
          await visitor.press(`//label[contains(normalize-space(), "${t.practice.area}")]`);
          await visitor.see(button(t.practice.add), 3000);
        }).toPass({ timeout: 60_000 });
        await visitor.press(button(t.practice.add));
        await visitor.see(text(t.practice.added));
        await comeNear(visitor, 'act');
        await visitor.press(button(t.act.complete));

        await visitor.press('//button[@id="quick-log"]');
        await visitor.see('//dialog[@open]//input[@role="combobox"]');
        await visitor.type(t.log.name);
        await visitor.see(`//dialog[@open]${text(t.log.add)}`);
        await visitor.type('Enter');
        await visitor.press(`//dialog[@open]${button(t.log.save)}`);
        await visitor.see(text(t.log.saved));
        await visitor.press(`//dialog[@open]${button(t.log.close)}`);

        await open('today/');
        await visitor.press(
          `//button[@aria-pressed="false" and contains(@aria-label, "${t.practice.title}")]`,
        );
        await visitor.see(text(t.practice.ticked));
        await open('progress/');
        await visitor.see(text(t.progress.met));

        await expect
          .poll(() => visitor.run('navigator.serviceWorker.controller !== null'), {
            timeout: 30_000,
          })
          .toBe(true);
        await host.stop();
        await open('contacts/');
        await visitor.press(link(t.log.shown));
        await visitor.see(`//h1[contains(., "${t.log.shown}")]`);
      } finally {
        await visitor.leave();
        await host.stop();
      }
    });
  }
}

test('the other engines that are here', () => {
  console.log(`Run in: ${ENGINES.map(({ name }) => name).join(', ') || 'none is installed'}`);
  expect(ENGINES.length).toBeLessThanOrEqual(2);
});
