import type { Page } from '@playwright/test';

const EVENTS = ['keydown', 'input', 'click'] as const;
/** By then a page has answered; also the time between two keys of a quick typist. */
const ANSWERED_MS = 120;

/** Notes, from now on, how long each event takes until the frame after it is painted. */
export async function watchAnswers(page: Page): Promise<void> {
  await page.addInitScript((types) => {
    // A task posted in a frame runs after that frame was painted.
    const afterPaint = (then: () => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = then;
        port2.postMessage(undefined);
      });
    const note = ({ timeStamp }: Event) => {
      afterPaint(() => performance.measure('answer', { start: timeStamp, end: performance.now() }));
    };
    for (const type of types) addEventListener(type, note, { capture: true });
  }, EVENTS);
}

/**
 * Milliseconds that the slowest event of an act took until it was painted. Nothing is asked of the page
 * before: on a slow processor the question would take longer than the answer that is measured.
 */
export async function answerTo(page: Page, act: () => Promise<unknown>): Promise<number> {
  await act();
  let times: number[] = [];
  while (times.length === 0) {
    await page.waitForTimeout(ANSWERED_MS);
    times = await page.evaluate(() => {
      const answers = performance.getEntriesByName('answer').map(({ duration }) => duration);
      performance.clearMeasures('answer');
      return answers;
    });
  }
  return Math.max(...times);
}
