import { expect, test } from '@playwright/test';
import { gotoRig, openRig } from './rig-page.ts';

test('a tab that was frozen keeps what another wrote meanwhile', async ({ context }) => {
  const [asleep, awake] = [await openRig(context), await openRig(context)];
  const id = await asleep.evaluate(async () => {
    const added = await rig.addPerson('Megumi');
    await rig.load();
    return added;
  });
  const session = await context.newCDPSession(asleep);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await awake.evaluate((person) => rig.editSilently(person, 'Umino'), id);
  await session.send('Page.setWebLifecycleState', { state: 'active' });

  await asleep.evaluate((person) => rig.editPerson(person, 'note', 'likes tea'), id);

  const [person] = (await awake.evaluate(() => rig.stored())).people;
  expect(person).toMatchObject({ organization: 'Umino', note: 'likes tea' });
});

test('a tab that is closed over a write asks first, and staying keeps it', async ({ page }) => {
  await gotoRig(page, '/__test/rig.html');
  // A browser asks only where the visitor touched the page.
  await page.mouse.click(200, 300);
  await page.evaluate(() => rig.holdStorage());
  const saved = page.evaluate(() => rig.addPerson('Megumi'));
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;

  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await page.evaluate(() => rig.releaseStorage());
  await saved;
  const { people } = await page.evaluate(() => rig.stored());
  expect(people.map(({ name }) => name.single)).toEqual(['Megumi']);
});
