import { expect, test, type Locator, type Page } from '@playwright/test';
import { finger, keysAlone, type Hand } from './hand.ts';
import { studyGroupWords, type StudyGroupWords } from './study-group-words.ts';

/** Known before the evening; the first two are logged there again, as if they were new. */
const KNOWN = { keiko: 'Keiko Abe', ken: 'Ken Mori', yui: 'Yui Hara' };
const MET = [KNOWN.keiko, KNOWN.ken, KNOWN.yui, 'Nao Ueda', 'Rin Ono', 'Sho Kato'];

interface Visit {
  page: Page;
  hand: Hand;
  t: StudyGroupWords;
  root: string;
}

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, actionTimeout: 15_000 });

for (const locale of ['en', 'ja'] as const) {
  for (const [by, handOf] of Object.entries({ finger, 'keys alone': keysAlone })) {
    test(`an evening with six people becomes a network by ${by} in ${locale}`, async ({ page }) => {
      test.setTimeout(360_000);
      const visit = { page, hand: handOf(page), t: studyGroupWords[locale], root: `/${locale}` };

      await addPerson(visit, KNOWN.keiko, 'keiko@example.com');
      await addPerson(visit, KNOWN.ken, 'ken@example.com');
      await addPerson(visit, KNOWN.yui);
      await planAndHold(visit);
      await logEveryone(visit);
      await joinTwice(visit, KNOWN.keiko, 'keiko@example.com');
      await joinTwice(visit, KNOWN.ken, 'ken@example.com');
      await keepApart(visit, KNOWN.yui);
      await followUp(visit);
      await noteWhoKnows(visit);
      await introduce(visit);
      await seeNetwork(visit);
    });
  }
}

async function addPerson({ page, hand, t, root }: Visit, name: string, email = ''): Promise<void> {
  const [given = '', family = ''] = name.split(' ');
  await page.goto(`${root}/contacts/person/?new`);
  await hand.write(page.getByLabel(t.family).first(), family);
  await hand.write(page.getByLabel(t.given).first(), given);
  if (email) await hand.write(page.getByLabel(t.email, { exact: true }), email);
  await hand.press(page.getByRole('button', { name: t.add, exact: true }));
  await page.waitForURL(/id=/);
}

function card(page: Page): Locator {
  return page.getByRole('article', { name: 'Reading circle' });
}

async function planAndHold({ page, hand, t, root }: Visit): Promise<void> {
  await page.goto(`${root}/events/`);
  await hand.write(page.getByLabel(t.what), 'Reading circle');
  await hand.write(page.getByLabel(t.why), 'Hear how others read');
  await hand.press(page.getByRole('button', { name: t.plan, exact: true }));
  await expect(card(page).getByText('Hear how others read')).toBeVisible();
}

async function logEveryone({ page, hand, t, root }: Visit): Promise<void> {
  await hand.press(card(page).getByRole('button', { name: t.was }));
  for (const [index, name] of MET.entries()) {
    if (index > 0) await hand.press(card(page).getByRole('button', { name: t.another }));
    await hand.addAsNew(card(page).getByRole('combobox', { name: t.who }).last(), name);
  }
  const last = card(page)
    .getByRole('group')
    .filter({ hasText: MET.at(-1) ?? '' });
  await hand.press(card(page).locator('summary', { hasText: t.passed }).last());
  await hand.tick(
    last.getByRole('group', { name: t.gave }).getByRole('checkbox', { name: t.advice }),
  );
  await hand.write(card(page).getByLabel(t.next).last(), 'Send the list');
  await hand.press(card(page).getByRole('button', { name: t.soon }).last());
  await hand.press(card(page).getByRole('button', { name: t.keep }));
  await expect(card(page).getByRole('button', { name: t.keep })).toHaveCount(0);

  await page.goto(`${root}/contacts/`);
  await expect(page.getByRole('list', { name: t.people }).getByRole('listitem')).toHaveCount(9);
}

/** The one met that evening, whose page knows of the gathering. */
async function openMet({ page, hand, t, root }: Visit, name: string): Promise<void> {
  await page.goto(`${root}/contacts/`);
  const rows = page.getByRole('list', { name: t.people }).getByRole('listitem');
  await expect(rows.filter({ hasText: name }).first()).toBeVisible();
  for (const link of await rows.filter({ hasText: name }).getByRole('link').all()) {
    await hand.press(link);
    await page.waitForURL(/id=/);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    if (await page.getByRole('main').getByText('Reading circle').first().isVisible()) return;
    await page.goBack();
    await expect(rows.first()).toBeVisible();
  }
  throw new Error(`${name} was not met at the gathering`);
}

async function edit({ page, hand, t }: Visit, change: () => Promise<void>): Promise<void> {
  await hand.press(page.getByRole('button', { name: t.edit, exact: true }));
  await change();
  await hand.press(page.getByRole('button', { name: t.add, exact: true }));
  await expect(page.getByRole('button', { name: t.edit, exact: true })).toBeVisible();
}

async function joinTwice(visit: Visit, name: string, email: string): Promise<void> {
  const { page, hand, t } = visit;
  await openMet(visit, name);
  await edit(visit, () => hand.write(page.getByLabel(t.email, { exact: true }), email));
  await hand.press(page.getByRole('link', { name: t.same(name) }));
  await hand.press(page.getByRole('button', { name: t.join }));
  await expect(page.getByText(t.joined(name))).toBeVisible();
}

async function keepApart({ page, hand, t, root }: Visit, name: string): Promise<void> {
  await page.goto(`${root}/contacts/duplicates/`);
  await hand.press(page.locator('summary', { hasText: t.namesakes }));
  await hand.press(page.getByRole('button', { name: t.apart(name) }));
  await expect(page.getByText(t.told, { exact: true })).toBeVisible();
  await page.goto(`${root}/contacts/`);
  await expect(page.getByRole('list', { name: t.people }).getByRole('listitem')).toHaveCount(7);
}

/** Writes to everyone met and keeps the promise, each by one press on Today. */
async function followUp({ page, hand, t, root }: Visit): Promise<void> {
  await page.goto(`${root}/today/`);
  const waiting = page.getByRole('button', { name: t.wrote });
  await expect(waiting).toHaveCount(MET.length);
  for (let left = MET.length - 1; left >= 0; left -= 1) {
    await hand.press(waiting.first());
    await expect(waiting).toHaveCount(left);
  }
  await hand.press(page.getByRole('button', { name: t.kept }));
  await expect(page.getByRole('button', { name: t.kept })).toHaveCount(0);
}

async function noteWhoKnows(visit: Visit): Promise<void> {
  const { page, hand, t } = visit;
  await openMet(visit, 'Nao Ueda');
  await edit(visit, () => hand.write(page.getByLabel(t.topics), 'kimono'));
  await openMet(visit, 'Rin Ono');
  await edit(visit, async () => {
    await hand.write(page.getByRole('combobox', { name: t.introducer }), KNOWN.keiko);
    await page.keyboard.press('Enter');
  });
}

async function introduce(visit: Visit): Promise<void> {
  const { page, hand, t } = visit;
  await openMet(visit, KNOWN.keiko);
  await hand.press(page.getByRole('button', { name: t.introduce }));
  await hand.write(page.getByRole('combobox', { name: t.toWhom }), 'Nao Ueda');
  await page.keyboard.press('Enter');
  await hand.write(page.getByLabel(t.gain), 'Both sew');
  await hand.press(page.getByRole('button', { name: t.note }));
  const pair = page.getByRole('article', { name: t.pair });
  for (const step of t.steps) {
    await hand.tick(pair.getByRole('checkbox', { name: step }));
    await expect(pair.getByRole('checkbox', { name: step })).toBeChecked();
  }
}

async function seeNetwork({ page, t, root }: Visit): Promise<void> {
  await page.goto(`${root}/progress/network/`);
  const rings = page.getByRole('group', { name: t.rings });
  await expect(rings.getByRole('link')).toHaveCount(7);
  await expect(rings.getByRole('link', { name: /Yui Hara/ })).toHaveCount(2);
  const tree = page.getByRole('group', { name: t.tree });
  await expect(tree.getByRole('link', { name: t.keiko })).toBeVisible();
  await expect(tree.getByRole('link', { name: t.rin })).toBeVisible();
  const topic = page.getByRole('list', { name: t.topicList }).getByRole('listitem');
  await expect(topic.filter({ hasText: 'kimono' }).getByRole('link')).toHaveText(/Nao Ueda/);
}
