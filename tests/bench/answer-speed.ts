import type { Locator, Page } from '@playwright/test';
import { answerTo, watchAnswers } from './answer-time.ts';
import { bareAnswers } from './bare-answers.ts';
import { beside, count, Growth, ms, percentile, repeats } from './numbers.ts';
import { addNamed, COUNTS, openPeople, slowDown } from './people-page.ts';
import { withSite } from './served-site.ts';
import type { Row } from './table.ts';

const SLOWDOWN = 4;
const ROUNDS = 4;
/** Typed letter by letter: a name, its reading in Latin letters, an organisation, a word of an entry. */
const QUERIES = ['佐藤 恵1', 'takahasi', 'northwind 12', '転職の相談', 'nobody at all'];
const LINE = '昨日 渡部千鶴さんと駅前でランチ';
/** Between two acts that are no keys of a word. */
const ACT_MS = 400;
/** How long a finger stays down. */
const PRESS_MS = 80;

/** Milliseconds until each act of a kind was painted. */
type Answers = Map<string, number[]>;

/**
 * What a visitor does, with the processor four times as slow: from the key or the press to the painted
 * frame after it. Each word that is looked for is the first thing done on a page just opened.
 */
export function answerSpeed(counts: readonly number[] = COUNTS): Promise<Row[]> {
  return withSite(async (browser, baseURL) => {
    const rows: Row[] = [];
    const bare = await bareAnswers(browser, SLOWDOWN);
    const growth = new Growth();
    for (const people of counts) {
      const page = await openPeople(browser, baseURL, people);
      await addNamed(page);
      await watchAnswers(page);
      const answers: Answers = new Map();
      await find(page, answers);
      for (let round = 0; round < repeats(ROUNDS); round += 1) {
        await narrow(page, answers);
        await log(page, answers, round);
        await tick(page, answers);
      }
      await page.context().close();
      const all = [...answers.values()].flat();
      const row = (act: string, times: readonly number[]): Row => ({
        what: `${count(people)} people, ${SLOWDOWN} × slower: ${act}`,
        here: said(times, growth.of(act, times)),
      });
      const [ours, theirs] = [percentile(all, 95), percentile(bare, 95)];
      rows.push(...[...answers].map(([act, times]) => row(act, times)), {
        ...row('all of these', all),
        beside: beside('a bare page', said(bare), { ours, theirs }),
      });
    }
    return rows;
  });
}

function said(times: readonly number[], growth = ''): string {
  return `median ${ms(times)}${growth}, p95 ${percentile(times, 95).toFixed(0)} ms of ${times.length}`;
}

async function note(page: Page, answers: Answers, act: string, work: () => Promise<unknown>) {
  const time = await answerTo(page, work);
  answers.set(act, [...(answers.get(act) ?? []), time]);
}

/** Presses as a finger does, where the button was a moment ago. */
async function press(page: Page, answers: Answers, act: string, button: Locator) {
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error(`There is nothing to press for ${act}.`);
  await note(page, answers, act, () =>
    page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { delay: PRESS_MS }),
  );
}

async function openList(page: Page): Promise<void> {
  await slowDown(page, SLOWDOWN);
  // Only the hash would change: that is no visit.
  await page.goto('/ja/about/');
  await page.goto('/ja/contacts/');
  await page.locator('.person-row').first().waitFor();
}

async function find(page: Page, answers: Answers): Promise<void> {
  for (const query of QUERIES) {
    await openList(page);
    await page.locator('#find-people').focus();
    for (const letter of query) {
      await note(page, answers, 'a key in the search', () => page.keyboard.insertText(letter));
    }
  }
}

async function narrow(page: Page, answers: Answers): Promise<void> {
  await openList(page);
  await press(page, answers, 'opening the filters', page.locator('.people-filters summary'));
  const selects = page.locator('.people-filters select');
  const areShown = await selects.count();
  for (let at = 0; at < areShown; at += 1) {
    const others = (await selects.nth(at).locator('option').count()) - 1;
    const act = at === 0 ? 'another order' : 'a filter';
    await selects.nth(at).focus();
    for (let step = 0; step < (at === 0 ? others : Math.min(2, others)); step += 1) {
      await page.waitForTimeout(ACT_MS);
      await note(page, answers, act, () => page.keyboard.press('ArrowDown'));
    }
    if (at > 0) await selects.nth(at).selectOption('');
  }
}

async function log(page: Page, answers: Answers, round: number): Promise<void> {
  await openList(page);
  await page.waitForTimeout(ACT_MS);
  await press(page, answers, 'opening the quick log', page.locator('#quick-log'));
  const field = page.locator('dialog textarea').first();
  await field.focus();
  await page.waitForTimeout(ACT_MS);
  for (const letter of `${LINE} ${round}`) {
    await note(page, answers, 'a key in the log', () => page.keyboard.insertText(letter));
  }
  await note(page, answers, 'saving an entry', () => page.keyboard.press('Enter'));
  await page.locator('dialog strong').waitFor();
}

async function tick(page: Page, answers: Answers): Promise<void> {
  await page.goto('/ja/checklist/');
  const today = page.locator('.day:not([aria-disabled])').last();
  await today.waitFor();
  await page.waitForTimeout(ACT_MS);
  await press(page, answers, 'ticking a habit', today);
  await page.waitForTimeout(ACT_MS);
}
