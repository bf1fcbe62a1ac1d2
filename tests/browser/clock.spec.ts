import { expect, test } from '@playwright/test';
import { gotoRig } from './rig-page.ts';
import { noteRounds } from './rounds.ts';

/** Instants a zone is asked for; together ten thousand. */
const INSTANTS = 1250;
const ZONES = [
  'UTC',
  'Asia/Tokyo',
  'Europe/Paris',
  'America/Los_Angeles',
  'Pacific/Apia',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/St_Johns',
];

for (const timezoneId of ZONES) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test(`the visitor's day is the one that Temporal gives in ${timezoneId}`, async ({ page }) => {
      noteRounds(INSTANTS);
      await gotoRig(page, '/__test/rig.html');

      const wrong = await page.evaluate(([zone, times]) => rig.daysApartFromTemporal(zone, times), [
        timezoneId,
        INSTANTS,
      ] as const);

      expect(wrong).toEqual([]);
    });
  });
}

test('a clock that jumps ahead and back loses no edit', async ({ page }) => {
  const day = 86_400_000;
  await page.clock.install({ time: new Date('2026-11-24T03:00:00Z') });
  await gotoRig(page, '/__test/rig.html');
  const id = await page.evaluate(() => rig.addPerson('Megumi'));
  await page.evaluate(() => rig.load());
  for (const [at, text] of [
    [3650, 'ten years ahead'],
    [-1, 'a day back'],
    [0, 'as it is'],
  ] as const) {
    await page.clock.setFixedTime(Date.parse('2026-11-24T03:00:00Z') + at * day);
    await page.evaluate(([person, note]) => rig.editPerson(person, 'note', note), [
      id,
      text,
    ] as const);

    const [person] = (await page.evaluate(() => rig.stored())).people;
    expect(person?.note).toBe(text);
  }
});
