import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer another theme may change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds, in light by every rule and in dark by those of colour: `rule: the first element`. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle');
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(whenStill);
    // No page here has a frame of another origin, for which axe would open a page of its own.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    if (colorScheme === 'light') axe.withTags(TAGS);
    else axe.withRules(COLOUR_RULES);
    const { violations } = await axe.analyze();
    found.push(...violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`));
  }
  return found;
}

/** Runs in the page: a colour that is still changing has the contrast of neither. */
async function whenStill(): Promise<void> {
  const stillness = (async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  })();
  // A page that draws nothing new may have no next frame; no change of ours takes so long.
  await Promise.race([stillness, new Promise((over) => setTimeout(over, 2000))]);
}
