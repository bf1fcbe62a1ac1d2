import type { Page } from '@playwright/test';

const EVENTS = ['keydown', 'input', 'click', 'change'] as const;

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

/** Milliseconds that the slowest event of an act took until it was painted. */
export async function answerTo(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => performance.clearMeasures('answer'));
  await act();
  const times = await page.waitForFunction(() => {
    const answers = performance.getEntriesByName('answer');
    return answers.length > 0 && answers.map(({ duration }) => duration);
  });
  const found = await times.jsonValue();
  return found ? Math.max(...found) : Number.NaN;
}
