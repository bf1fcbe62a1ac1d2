import { expect, test, type Locator, type Page } from '@playwright/test';
import { openSample } from './sample-people.ts';

const WORDS = {
  en: {
    empty: {
      'first-message-in-48-hours': /Here you will see the people you met in the last few days/,
      'asking-for-introductions': /Here you will see who could introduce you/,
      'waking-dormant-ties': /A young log knows of no long silence/,
      'questions-and-listening': /Here you will see what was last said and promised/,
      'when-networking-feels-wrong': /What gets in the way\?/,
      'meeting-people-online': /A handle will do/,
      'the-weekly-review': /Whom did I speak with/,
    },
    log: 'Log',
    save: 'Save',
    saved: 'Logged: Ken.',
    ken: 'Ken',
    write: 'Write to Ken',
    writeShort: 'Write',
    sent: 'Sent: log it',
    written: /Written to Ken\. What they answer/,
    nobodyWaits: 'Nobody you met lately waits for a first message.',
    role: 'The person, by what they have done',
    nobody: /Ask once something has passed both ways/,
    otherAsk: 'Someone else could introduce me',
    request: 'Write a request to Ken',
    asked: /Asked Ken\. When you have met/,
    came: 'Someone introduced me',
    note: 'Note it',
    byFault: 'Choose who introduced you.',
    by: 'Who introduced you?',
    whom: 'To whom?',
    noted: /Noted\. Tell Ken today how it went/,
    tell: 'Tell Ken',
    warmDone: /Warmed up/,
    rest: /^Let .+ rest$/,
    writeTo: /^Write to /,
    woken: /If nothing comes back, let it rest/,
    who: 'Whom will you meet next?',
    keepQuestion: 'Keep the question',
    questionFault: 'Write the question first.',
    question: 'One question only this person can answer',
    questionKept: /Kept with Ken/,
    promise: /Ask: What happened\?/,
    tired: 'I am too tired by then',
    when: 'If this happens …',
    then: '… then I will',
    keepPlan: 'Keep the plan',
    planFault: 'Choose what gets in the way, or write it.',
    plan: 'If it is late, then I will press Send.',
    planWords: ['it is late', 'press Send'],
    planKept: /Kept\. The next time the moment comes/,
    rewrite: 'Rewrite the plan “press Send”',
    online: 'Log it',
    onlineFault: 'Type a name or a handle, and choose or add it.',
    onlineWho: 'Who',
    place: 'Where you met',
    onlineKept: /lowtide is in Contacts now/,
    open: 'Open lowtide',
    review: 'Whom did I speak with, about more than the task?',
    keepReview: 'Keep the review',
    reviewKept: /Kept for the week from/,
    whole: 'The whole review, step by step, is on Today',
  },
  ja: {
    empty: {
      'first-message-in-48-hours': /この数日に会って、まだ便りを送っていない人が並びます。まず/,
      'asking-for-introductions': /紹介してくれそうな人が並びます/,
      'waking-dormant-ties': /新しい記録には、まだ長い空白がありません/,
      'questions-and-listening': /まず一人を記録すると始まります/,
      'when-networking-feels-wrong': /何がためらわせていますか/,
      'meeting-people-online': /ハンドルネームでかまいません。新しい名前/,
      'the-weekly-review': /用件のほかの話をしたのは/,
    },
    log: '記録',
    save: '保存',
    saved: '記録しました。Kenさん',
    ken: 'Ken',
    write: 'Kenさんに書く',
    writeShort: '書く',
    sent: '送った(記録する)',
    written: /Kenさんに書いたことを記録しました。返事が来たら/,
    nobodyWaits: '最近会った人で、最初の一通を待っている人はいません。',
    role: '会いたい人(何をしてきた人か)',
    nobody: /互いに何かが行き来していることが要ります/,
    otherAsk: 'ほかの人に頼む',
    request: 'Kenさんへのお願いを書く',
    asked: /Kenさんに頼んだことを記録しました/,
    came: '紹介してもらった',
    note: '書き留める',
    byFault: '紹介してくれた人を選んでください。',
    by: '紹介してくれた人',
    whom: '紹介された人',
    noted: /今日のうちに、Kenさんに報告しましょう/,
    tell: 'Kenさんに報告する',
    warmDone: /ならしはできました/,
    rest: /を休ませる$/,
    writeTo: /に書く$/,
    woken: /返事がなくても、休ませておきましょう/,
    who: '次に会う人',
    keepQuestion: '問いを残す',
    questionFault: '先に問いを書いてください。',
    question: 'その人にしか答えられない問いを一つ',
    questionKept: /Kenさんの記録に残しました/,
    promise: /聞くこと：What happened\?/,
    tired: 'その頃には疲れている',
    when: 'もし…',
    then: 'そのときは…',
    keepPlan: '備えを残す',
    planFault: 'ためらわせているものを選ぶか、書いてください。',
    plan: 'もし書き終えて手が止まったら、送信を押す。',
    planWords: ['書き終えて手が止まったら', '送信を押す'],
    planKept: /残しました。その瞬間が来たら/,
    rewrite: '備え「送信を押す」を書き直す',
    online: '記録する',
    onlineFault: '名前かハンドルネームを入れて、選ぶか追加してください。',
    onlineWho: '誰と',
    place: 'どこで知り合ったか',
    onlineKept: /lowtideさんが「人」に並びました/,
    open: 'lowtideさんのページを開く',
    review: '用件のほかの話をしたのは、誰ですか',
    keepReview: '振り返りを残す',
    reviewKept: /からの週の分を残しました/,
    whole: '一つずつ進む振り返りは「今日」にあります',
  },
};

type Words = (typeof WORDS)['en'];

test.use({ viewport: { width: 360, height: 740 }, actionTimeout: 15_000 });

/** Goes to a lesson and waits until its tool has its records. */
async function openTool(page: Page, locale: 'en' | 'ja', slug: string): Promise<Locator> {
  await page.goto(`/${locale}/lessons/${slug}/`);
  const tool = page.locator('.tool');
  await tool.scrollIntoViewIfNeeded();
  await expect(tool.locator('astro-island[ssr]')).toHaveCount(0);
  return tool;
}

/** Logs a meeting of today with Ken, by the fields. */
async function meetKen(page: Page, locale: 'en' | 'ja', t: Words): Promise<void> {
  await page.goto(`/${locale}/contacts/`);
  await page.getByRole('button', { name: t.log, exact: true }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill(t.ken);
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: t.save, exact: true }).click();
  await expect(dialog.getByText(t.saved)).toBeVisible();
}

/** Chooses someone in a field of the tool; Enter adds a new name. */
async function choose(field: Locator, name: string): Promise<void> {
  await field.fill(name);
  await field.press('Enter');
}

/** Logs the letter that is open as sent. */
async function send(page: Page, t: Words): Promise<void> {
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox').last()).not.toHaveValue('');
  await dialog.getByRole('button', { name: t.sent, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

for (const locale of ['en', 'ja'] as const) {
  const t: Words = WORDS[locale];

  test.describe(`a tool in ${locale}`, () => {
    test.setTimeout(120_000);

    test('says what it is for before there are records', async ({ page }) => {
      for (const [slug, words] of Object.entries(t.empty)) {
        const tool = await openTool(page, locale, slug);

        await expect(tool.getByText(words).first()).toBeVisible();
      }
    });

    test('begins a first message to whoever was met, and logs it', async ({ page }) => {
      await meetKen(page, locale, t);
      const tool = await openTool(page, locale, 'first-message-in-48-hours');
      await tool.getByRole('button', { name: t.write }).click();
      await send(page, t);

      await expect(tool.getByText(t.written)).toBeVisible();
      await expect(tool.getByText(t.nobodyWaits)).toBeVisible();
      await expect(tool.getByRole('button', { name: t.write })).toHaveCount(0);
    });

    test('asks for an introduction, and notes the one that came', async ({ page }) => {
      await meetKen(page, locale, t);
      const tool = await openTool(page, locale, 'asking-for-introductions');
      await tool.getByLabel(t.role).fill('A restorer of organs');
      await expect(tool.getByText(t.nobody)).toBeVisible();
      await tool.getByText(t.otherAsk, { exact: true }).first().click();
      await choose(tool.getByRole('combobox', { name: t.otherAsk }), t.ken);
      await tool.getByRole('button', { name: t.request }).click();
      await expect(page.getByRole('dialog').getByRole('textbox').last()).toHaveValue(
        /A restorer of organs/,
      );
      await send(page, t);
      await expect(tool.getByText(t.asked)).toBeVisible();

      await tool.getByText(t.came, { exact: true }).click();
      await tool.getByRole('button', { name: t.note, exact: true }).click();
      await expect(tool.getByText(t.byFault)).toBeVisible();
      await choose(tool.getByRole('combobox', { name: t.by }), t.ken);
      await choose(tool.getByRole('combobox', { name: t.whom }), 'Mina');
      await tool.getByRole('button', { name: t.note, exact: true }).click();
      await expect(tool.getByText(t.noted)).toBeVisible();

      await tool.getByRole('button', { name: t.tell }).click();
      await expect(page.getByRole('dialog').getByRole('textbox').last()).toHaveValue(/Mina/);
    });

    test('warms up, then wakes a dormant tie or lets one rest', async ({ page }) => {
      await openSample(page, locale);
      const now = await page.evaluate(() => Date.now());
      await page.clock.setFixedTime(now + 3 * 365 * 86_400_000);
      const tool = await openTool(page, locale, 'waking-dormant-ties');
      const rests = tool.getByRole('button', { name: t.rest });
      await expect(rests).toHaveCount(5);
      const name = await tool.getByRole('listitem').first().getByRole('link').textContent();
      await rests.first().click();
      await expect(tool.getByRole('listitem').first().getByRole('link')).not.toHaveText(`${name}`);

      await tool.getByRole('button', { name: t.writeTo }).first().click();
      await send(page, t);
      await expect(tool.getByText(t.woken)).toBeVisible();

      await tool.getByRole('button', { name: t.writeTo }).first().click();
      await send(page, t);
      await expect(tool.getByText(t.warmDone)).toBeVisible();
    });

    test('keeps a question with the person', async ({ page }) => {
      await meetKen(page, locale, t);
      const tool = await openTool(page, locale, 'questions-and-listening');
      await choose(tool.getByRole('combobox', { name: t.who }), t.ken);
      await tool.getByRole('button', { name: t.keepQuestion }).click();
      await expect(tool.getByText(t.questionFault)).toBeVisible();
      await tool.getByLabel(t.question).fill('What happened?');
      await tool.getByRole('button', { name: t.keepQuestion }).click();

      await expect(tool.getByText(t.questionKept)).toBeVisible();
      await tool.getByText(t.questionKept).getByRole('link').click();
      await expect(page.getByRole('main').getByText(t.promise).first()).toBeVisible();
    });

    test('keeps a plan for an obstacle as a habit', async ({ page }) => {
      const [when = '', then = ''] = t.planWords;
      const tool = await openTool(page, locale, 'when-networking-feels-wrong');
      await tool.getByRole('button', { name: t.keepPlan }).click();
      await expect(tool.getByText(t.planFault)).toBeVisible();
      await tool.getByText(t.tired, { exact: true }).click();
      await tool.getByLabel(t.when).fill(when);
      await tool.getByLabel(t.then).fill(then);
      await expect(tool.getByText(t.plan)).toBeVisible();
      await tool.getByRole('button', { name: t.keepPlan }).click();

      await expect(tool.getByText(t.planKept)).toBeVisible();
      await tool.getByRole('button', { name: t.rewrite }).click();
      await expect(tool.getByLabel(t.then)).toHaveValue(then);
      await page.goto(`/${locale}/checklist/`);
      await expect(page.getByRole('main').getByText(then).first()).toBeVisible();
    });

    test('logs someone met online by a handle', async ({ page }) => {
      const tool = await openTool(page, locale, 'meeting-people-online');
      await tool.getByRole('button', { name: t.online, exact: true }).click();
      await expect(tool.getByText(t.onlineFault)).toBeVisible();
      await choose(tool.getByRole('combobox', { name: t.onlineWho }), 'lowtide');
      await tool.getByLabel(t.place).fill('Label printers, the forum');
      await tool.getByRole('button', { name: t.online, exact: true }).click();

      await expect(tool.getByText(t.onlineKept)).toBeVisible();
      await tool.getByRole('link', { name: t.open }).click();
      await expect(
        page
          .getByRole('main')
          .getByText(/Label printers/)
          .first(),
      ).toBeVisible();
    });

    test('keeps this week’s review, and leads to the whole of it', async ({ page }) => {
      const tool = await openTool(page, locale, 'the-weekly-review');
      await tool.getByLabel(t.review).fill('Ken, about his organ');
      await tool.getByRole('button', { name: t.keepReview }).click();

      await expect(tool.getByText(t.reviewKept)).toBeVisible();
      await expect(tool.getByRole('link', { name: t.whole })).toHaveAttribute(
        'href',
        `/${locale}/today/review/`,
      );
    });
  });
}
