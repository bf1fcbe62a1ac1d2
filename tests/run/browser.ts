import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** Where Chrome and Chromium are usually put, system by system. */
const USUAL: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [];
  }),
};

const isRoot = process.getuid?.() === 0;

/** Chromium refuses to run as root with its sandbox. */
export const BROWSER_ARGS: readonly string[] = isRoot ? ['--no-sandbox'] : [];

/** Gives the path of a Chrome or Chromium that is here: CHROME_PATH, Playwright's own, the system's. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named) return existsSync(named) ? named : undefined;
  return [chromium.executablePath(), ...(USUAL[process.platform] ?? [])].find((path) =>
    existsSync(path),
  );
}

/**
 * Gives the path of Debian's headless shell where it is here: it takes two thirds of the time, but has
 * no back/forward cache. Where CHROME_PATH names a browser, that one is used.
 */
export function findShell(): string | undefined {
  const shell = '/usr/bin/chromium-headless-shell';
  return !process.env['CHROME_PATH'] && existsSync(shell) ? shell : undefined;
}

/** Where Firefox is usually put. */
const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Gives the path of a Firefox that is here: FIREFOX_PATH, or where systems put it. */
export function findFirefox(): string | undefined {
  return [process.env['FIREFOX_PATH'], ...FIREFOX].find((path) => path && existsSync(path));
}

/** Gives the paths of WebKit's driver and browser as GTK has them (Debian: webkit2gtk-driver, with xvfb). */
export function findWebKit(): { driver: string; browser: string } | undefined {
  const driver = '/usr/bin/WebKitWebDriver';
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  const isHere = [driver, '/usr/bin/xvfb-run'].every((path) => existsSync(path));
  return isHere && browser ? { driver, browser } : undefined;
}

/** Finds a browser or gets one; throws with what to do where neither works. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  if (process.env['CHROME_PATH']) {
    throw new Error(`CHROME_PATH names no file: ${process.env['CHROME_PATH']}`);
  }
  console.log("No Chrome or Chromium found: trying Playwright's download.");
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  spawnSync(process.execPath, [playwright, 'install', 'chromium'], { stdio: 'inherit' });
  if (!findBrowser() && isRoot && existsSync('/etc/debian_version')) installDebianChromium();
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chrome or Chromium. Install one, or set CHROME_PATH to its program.',
  );
}

function installDebianChromium(): void {
  console.log('The download was refused: installing the Debian package chromium.');
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const fonts = hasJapaneseFont() ? [] : ['fonts-noto-cjk'];
  spawnSync('apt-get', ['update'], { ...options, stdio: 'inherit' });
  // The shell is a package of newer Debians alone; the tests run without it.
  for (const packages of [['chromium', ...fonts], ['chromium-headless-shell']]) {
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
      ...options,
      stdio: 'inherit',
    });
  }
}

function hasJapaneseFont(): boolean {
  try {
    return execFileSync('fc-list', [':lang=ja'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}
