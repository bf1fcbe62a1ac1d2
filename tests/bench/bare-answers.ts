import type { Browser } from '@playwright/test';
import { answerTo, watchAnswers } from './answer-time.ts';
import { repeats } from './numbers.ts';
import { slowDown } from './people-page.ts';

const PAGE = `<!doctype html><title>Bare</title>
<textarea></textarea>
<select>${Array.from({ length: 6 }, (_, at) => `<option>${at}</option>`).join('')}</select>
<button>press</button>
<p></p>
<script>
  for (const type of ['input', 'click'])
    addEventListener(type, () => document.querySelector('p').append('.'));
</script>`;
const ACTS = 20;
const PAUSE_MS = 250;

/**
 * Milliseconds that a page with nothing but a field, a list, a button and a word takes to answer a key, a
 * choice and a press: what the browser and the machine themselves cost.
 */
export async function bareAnswers(browser: Browser, slowdown: number): Promise<number[]> {
  const page = await browser.newPage();
  await watchAnswers(page);
  await slowDown(page, slowdown);
  await page.goto(`data:text/html,${encodeURIComponent(PAGE)}`);
  const acts = [
    ['textarea', () => page.keyboard.insertText('a')],
    ['select', () => page.keyboard.press('ArrowDown')],
    ['button', () => page.keyboard.press('Enter')],
  ] as const;
  const times: number[] = [];
  for (const [control, act] of acts) {
    await page.locator(control).focus();
    for (let done = 0; done < repeats(ACTS); done += 1) {
      await page.waitForTimeout(PAUSE_MS);
      times.push(await answerTo(page, act));
    }
  }
  await page.close();
  return times;
}
