import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { ElementHandle } from 'puppeteer-core';
import { Builder, By, Key, until } from 'selenium-webdriver';
import { dropFirefoxProfile, newFirefoxProfile, openFirefox } from '../faults/firefox.ts';
import { listen } from '../run/serve.ts';

/** A visitor in a browser that is not Chromium: what is on the page is found by XPath, as it is written there. */
export interface Visitor {
  open: (url: string) => Promise<void>;
  /** Waits until it is shown; rejects after so many milliseconds, or many seconds. */
  see: (xpath: string, wait?: number) => Promise<void>;
  press: (xpath: string) => Promise<void>;
  /** Types where the focus is; `Enter` and `Escape` are keys. */
  type: (text: string) => Promise<void>;
  address: () => Promise<string>;
  run: (script: string) => Promise<unknown>;
  leave: () => Promise<void>;
}

const WAIT_MS = 20_000;
const KEYS = ['Enter', 'Escape'] as const;

const keyOf = (text: string) => KEYS.find((key) => key === text);

/** Firefox, spoken to in WebDriver BiDi. */
export async function visitInFirefox(executablePath: string): Promise<Visitor> {
  const profile = newFirefoxProfile();
  const browser = await openFirefox(executablePath, profile);
  const page = await browser.newPage();
  const found = async (xpath: string, timeout = WAIT_MS): Promise<ElementHandle> => {
    const options = { visible: true, timeout };
    const element = await page.waitForSelector(`::-p-xpath(${xpath})`, options);
    if (!element) throw new Error(`Not on the page: ${xpath}`);
    return element;
  };
  return {
    open: async (url) => void (await page.goto(url)),
    see: async (xpath, wait) => void (await found(xpath, wait)),
    press: async (xpath) => {
      const element = await found(xpath);
      await element.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      await element.click();
    },
    type: async (text) => {
      const key = keyOf(text);
      if (key) await page.keyboard.press(key);
      else await page.keyboard.type(text);
    },
    address: async () => page.url(),
    run: (script) => page.evaluate(script),
    leave: async () => {
      await browser.close().catch(() => undefined);
      dropFirefoxProfile(profile);
    },
  };
}

/** WebKit as GTK has it, spoken to in WebDriver; its window is on a screen that nobody sees. */
export async function visitInWebKit(driver: string, browser: string): Promise<Visitor> {
  const port = await freePort();
  const server = spawn('xvfb-run', ['-a', driver, `--port=${port}`], { detached: true });
  const stop = () => process.kill(-Number(server.pid));
  const session = await startSession(port, browser).catch((error: unknown) => {
    stop();
    throw error;
  });
  const found = async (xpath: string, wait = WAIT_MS) => {
    const element = await session.wait(until.elementLocated(By.xpath(xpath)), wait);
    return session.wait(until.elementIsVisible(element), wait);
  };
  return {
    open: (url) => session.get(url),
    see: async (xpath, wait) => void (await found(xpath, wait)),
    press: async (xpath) => {
      const element = await found(xpath);
      await session.executeScript('arguments[0].scrollIntoView({ block: "center" })', element);
      await element.click();
    },
    type: async (text) => {
      const key = keyOf(text);
      const keys = key ? { Enter: Key.ENTER, Escape: Key.ESCAPE }[key] : text;
      await session.actions().sendKeys(keys).perform();
    },
    address: () => session.getCurrentUrl(),
    run: (script) => session.executeScript(`return ${script}`),
    leave: async () => {
      await session.quit().catch(() => undefined);
      stop();
    },
  };
}

async function startSession(port: number, binary: string) {
  const builder = new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  for (let left = 20; ; left -= 1) {
    try {
      return await builder.build();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((done) => setTimeout(done, 500));
    }
  }
}

/** A port that nobody listens on now. */
async function freePort(): Promise<number> {
  const probe = createServer();
  const { port } = new URL(await listen(probe, 0));
  probe.close();
  return Number(port);
}
