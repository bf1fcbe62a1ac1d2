import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { unfold } from './data-page.ts';
import { LOOP_FILES, zipOf } from '../fixtures/habit-files.ts';
import { keysAlone } from './hand.ts';
import { violationsOf } from './violations.ts';

const WORDS = {
  en: {
    section: 'Habits in and out',
    choose: 'Choose a file of habits',
    bring: 'Bring in 5 habits',
    done: 'Brought in: 5 new habits, 0 habits with more days, 12 days.',
    undo: 'Take this import back',
    undone: 'Taken back. Everything is as it was before the import.',
    nothing: 'Everything in this file that can come in is here already. Nothing to do.',
    all: 'All rows',
    saveOwn: 'Save as a table (CSV)',
    saveLoop: 'Save for Loop Habit Tracker',
    unknown: 'This is not a file of habits that is known here.',
    refused: '1 row cannot come in',
    line: 'Line 3',
    close: 'Close',
  },
  ja: {
    section: '習慣の取り込みと書き出し',
    choose: '習慣のファイルを選ぶ',
    bring: '習慣5件を取り込む',
    done: '取り込みました。新しい習慣が5件、日を足した習慣が0件、日数は12日です。',
    undo: 'この取り込みを取り消す',
    undone: '取り消しました。取り込む前と同じです。',
    nothing: 'このファイルから取り込めるものは、すべてここにあります。することはありません。',
    all: 'すべての行',
    saveOwn: '表(CSV)で保存',
    saveLoop: 'Loop Habit Tracker用に保存',
    unknown: 'ここで読める習慣のファイルではありません。',
    refused: '取り込めない行が1行あります',
    line: '3行目',
    close: '閉じる',
  },
};

const LOOP = {
  name: 'Loop Habits CSV 2026-11-27.zip',
  mimeType: 'application/zip',
  buffer: Buffer.from(zipOf(LOOP_FILES)),
};

const textFile = (text: string) => ({
  name: 'habits.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

async function saved(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await button.click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** The numbers of the table of rows; the last one is the sum of the others. */
async function totalsIn(section: Locator): Promise<number[]> {
  const cells = await section.locator('td.number').allTextContents();
  return cells.map(Number);
}

test.use({ viewport: { width: 360, height: 740 } });

for (const locale of ['en', 'ja'] as const) {
  const t = WORDS[locale];

  test(`a ZIP of Loop comes in, goes out, and comes in only once in ${locale}`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date('2026-11-27T03:00:00Z'));
    await page.goto(`/${locale}/data/`);
    const section = await unfold(page, t.section);
    const chooser = section.getByLabel(t.choose);
    await chooser.setInputFiles(LOOP);

    await expect(section.getByRole('heading', { level: 3 }).first()).toBeFocused();
    const totals = await totalsIn(section);
    expect(totals.slice(0, -1).reduce((sum, rows) => sum + rows, 0)).toBe(totals.at(-1));
    expect(totals.at(-1)).toBe(19);
    await expect(section.getByText('朝の散歩')).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);

    const keys = keysAlone(page);
    await keys.press(section.getByRole('button', { name: t.bring }));
    await expect(section.getByText(t.done)).toBeVisible();
    const own = await saved(page, section.getByRole('button', { name: t.saveOwn }));
    expect(own.name).toBe('enishi-habits-2026-11-27.csv');
    expect(own.text).toContain('朝の散歩,health,weekly 3,2026-11-06,2026-11-06,done,,雨のあと');
    const loop = await saved(page, section.getByRole('button', { name: t.saveLoop }));
    expect(loop.text.split('\r\n')).toContain('朝の散歩,,health,2026-11-06,1,雨のあと');

    await keys.press(section.getByRole('button', { name: t.undo }));
    await expect(section.getByText(t.undone)).toBeVisible();
    const empty = await saved(page, section.getByRole('button', { name: t.saveOwn }));
    expect(empty.text.trimEnd().split('\r\n').length).toBe(1);

    await chooser.setInputFiles(textFile(own.text));
    await section.getByRole('button', { name: t.bring }).click();
    await expect(section.getByText(t.done)).toBeVisible();
    await page.reload();
    await unfold(page, t.section);
    const back = await saved(page, section.getByRole('button', { name: t.saveOwn }));
    const bare = (text: string) => text.replace(/""updatedAt"":""[^"]*""/g, '');
    expect(bare(back.text)).toBe(bare(own.text));

    await chooser.setInputFiles(LOOP);
    await expect(section.getByText(t.nothing)).toBeVisible();
    await expect(section.getByRole('button', { name: t.bring })).toHaveCount(0);
  });

  test(`a wrong file changes nothing and says what to do in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/data/`);
    const section = await unfold(page, t.section);
    const chooser = section.getByLabel(t.choose);
    await chooser.setInputFiles(textFile('Name,E-mail\nMika,mika@example.com\n'));
    await expect(section.getByText(t.unknown)).toBeVisible();
    await section.getByRole('button', { name: t.close }).click();
    await expect(chooser).toBeFocused();

    await chooser.setInputFiles(
      textFile(
        'HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText\n' +
          '<img src=x onerror=alert(1)>,,,2026-11-02,1,\nWalk,,,tomorrow,1,\n',
      ),
    );

    await expect(section.getByText(t.refused)).toBeVisible();
    await expect(section.getByText(t.line)).toBeVisible();
    await expect(section.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
    expect(await section.locator('img').count()).toBe(0);
  });

  test(`a file can be dropped and a table pasted in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/data/`);
    const section = await unfold(page, t.section);
    const table =
      'HabitName,HabitDescription,HabitCategory,Date,Value,Notes\nWalk,,,2026-11-02,1,\n';
    for (const kind of ['drop', 'paste']) {
      await section.locator('#habit-files-drop').evaluate(
        (element, [type = '', text = '']) => {
          const data = new DataTransfer();
          if (type === 'drop') data.items.add(new File([text], 'dropped.csv'));
          else data.setData('text/plain', text);
          const options = { bubbles: true, cancelable: true };
          element.dispatchEvent(
            type === 'drop'
              ? new DragEvent('drop', { ...options, dataTransfer: data })
              : new ClipboardEvent('paste', { ...options, clipboardData: data }),
          );
        },
        [kind, table],
      );
      const name = kind === 'drop' ? 'dropped.csv' : 'CSV';
      await expect(section.getByRole('heading', { level: 3 }).first()).toContainText(name);
    }
  });
}
