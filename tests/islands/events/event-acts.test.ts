// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { toDay } from '../../../src/domain/day.ts';
import { events } from '../../../src/i18n/messages/events.ts';
import { EventActs } from '../../../src/islands/events/EventActs.tsx';
import { itemsOf } from '../../../src/stores/collections.ts';
import { $lastAct } from '../../../src/stores/commit.ts';
import { $events, addEvent } from '../../../src/stores/events.ts';
import { leaveIsland, openStores } from '../../fixtures/island.ts';

const t = events.en.plan;

afterEach(leaveIsland);

test.each([t.skip, t.remove])('a second press on “%s” writes nothing', async (label) => {
  await openStores([$events]);
  await addEvent({ title: 'Study group' });
  const [event] = itemsOf($events.get());
  if (!event) throw new Error('The gathering is not kept.');
  const acts: Promise<boolean>[] = [];
  const settle = (act: Promise<boolean>) => {
    acts.push(act);
    return act;
  };
  const kit = { t, today: toDay('2026-11-20'), settle, onDo: () => undefined };
  render(h(EventActs, { ...kit, event }), document.body);
  const before = $lastAct.get()?.revision ?? 0;

  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === label,
  );
  button?.click();
  button?.click();

  expect(await Promise.all(acts)).toEqual([true, false]);
  expect($lastAct.get()?.revision).toBe(before + 1);
});
