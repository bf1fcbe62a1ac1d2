import type { Page } from '@playwright/test';
import { Growth, ratio } from './numbers.ts';
import { COUNTS, openPeople } from './people-page.ts';
import { withSite } from './served-site.ts';

const ROUNDS = 3;

/**
 * Tagging everyone in one act, from the press until the page says so, and its undo, beside writing the
 * same records raw into IndexedDB in one transaction.
 */
export function bulkSpeed(): Promise<string[]> {
  return withSite(async (browser, baseURL) => {
    const lines: string[] = [];
    const growth = new Growth();
    for (const count of COUNTS) {
      const page = await openPeople(browser, baseURL, count);
      const raw: number[] = [];
      const tagged: number[] = [];
      const undone: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        raw.push(await writeRaw(page));
        tagged.push(await tagEveryone(page, `round ${round}`));
        undone.push(await undo(page));
      }
      const figures = [
        `tagging all ${ratio(tagged, raw)} ×${growth.of('tag', tagged)}`,
        `undo ${ratio(undone, raw)} ×${growth.of('undo', undone)}`,
      ];
      lines.push(`${count} people: ${figures.join(', ')} writing the records raw`);
      await page.context().close();
    }
    return lines;
  });
}

async function writeRaw(page: Page): Promise<number> {
  await page.goto('/ja/about/');
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('enishi');
        opening.onsuccess = () => {
          const db = opening.result;
          const range = IDBKeyRange.bound('contact:', 'contact:\uffff');
          const reading = db.transaction('records').objectStore('records').getAll(range);
          reading.onsuccess = () => {
            const start = performance.now();
            const tx = db.transaction('records', 'readwrite', { durability: 'strict' });
            for (const each of reading.result) {
              tx.objectStore('records').put(each, `contact:${each.id}`);
            }
            tx.oncomplete = () => {
              resolve(performance.now() - start);
              db.close();
            };
          };
        };
      }),
  );
}

async function tagEveryone(page: Page, tag: string): Promise<number> {
  await page.goto('/ja/contacts/');
  await page.getByRole('button', { name: 'まとめて選ぶ' }).click();
  await page.getByRole('button', { name: /全員$/ }).click();
  await page.getByRole('button', { name: 'まとめて変更' }).click();
  await page.getByRole('dialog').getByLabel('タグ').fill(tag);
  return untilSaid(page, 'dialog button[type="submit"]', 'タグを付けました');
}

function undo(page: Page): Promise<number> {
  return untilSaid(page, '.toast .text-button', '元に戻しました');
}

/** Milliseconds from a press until the notices say a text. */
function untilSaid(page: Page, button: string, text: string): Promise<number> {
  return page.evaluate(
    ([selector, words]) =>
      new Promise<number>((resolve) => {
        const pressed = document.querySelector<HTMLElement>(selector);
        const start = performance.now();
        const seen = new MutationObserver(() => {
          if (!document.querySelector('.notices')?.textContent?.includes(words)) return;
          seen.disconnect();
          resolve(performance.now() - start);
        });
        seen.observe(document, { childList: true, subtree: true, characterData: true });
        pressed?.click();
      }),
    [button, text] as const,
  );
}
