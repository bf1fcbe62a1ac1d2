import { expect, type Locator, type Page } from '@playwright/test';

/** How a visitor does things: with a finger on a phone, or with keys alone. */
export interface Hand {
  press: (target: Locator) => Promise<void>;
  write: (field: Locator, text: string) => Promise<void>;
  tick: (box: Locator) => Promise<void>;
  /** Adds the name as someone new, also where somebody of that name is known. */
  addAsNew: (field: Locator, name: string) => Promise<void>;
}

/** More stops than any page has. */
const MOST_STOPS = 200;

export function finger(page: Page): Hand {
  return {
    press: (target) => target.tap(),
    write: async (field, text) => {
      await field.tap();
      await field.fill(text);
    },
    tick: (box) => box.locator('xpath=ancestor::label').tap(),
    addAsNew: async (field, name) => {
      await field.fill(name);
      await page.getByRole('listbox').getByRole('option').last().tap();
    },
  };
}

export function keysAlone(page: Page): Hand {
  const reach = async (target: Locator) => {
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${target.toString()}`);
  };
  const write = async (field: Locator, text: string) => {
    await reach(field);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(text);
  };
  return {
    write,
    press: async (target) => {
      await reach(target);
      await page.keyboard.press('Enter');
    },
    tick: async (box) => {
      await reach(box);
      await page.keyboard.press('Space');
    },
    addAsNew: async (field, name) => {
      await write(field, name);
      const add = page.getByRole('listbox').getByRole('option').last();
      await page.keyboard.press('ArrowUp');
      await expect(add).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Enter');
    },
  };
}
