// @vitest-environment happy-dom
import { useStore } from '@nanostores/preact';
import { h, render } from 'preact';
import { useRef } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { toDay } from '../../../src/domain/day.ts';
import { coach } from '../../../src/i18n/messages/coach.ts';
import { terms } from '../../../src/i18n/messages/terms.ts';
import { today } from '../../../src/i18n/messages/today.ts';
import { PlannedEvents } from '../../../src/islands/today/PlannedEvents.tsx';
import { itemsOf } from '../../../src/stores/collections.ts';
import { $events, addEvent } from '../../../src/stores/events.ts';
import { leaveIsland, openStores } from '../../fixtures/island.ts';

const kit = {
  t: today.en,
  coach: coach.en,
  terms: terms.en,
  locale: 'en',
  lessons: [],
  contacts: new Map(),
  today: toDay('2026-11-27'),
} as const;

afterEach(leaveIsland);

function Page() {
  const page = useRef<HTMLDivElement>(null);
  const events = itemsOf(useStore($events)).filter(({ status }) => status === 'planned');
  const part = events.length > 0 && h(PlannedEvents, { kit, events, page });
  return h('div', { id: 'page', ref: page, tabIndex: -1 }, part);
}

const dayOf = () => itemsOf($events.get())[0]?.day;

function type(day: string): void {
  const field = document.querySelector('input');
  if (!field) throw new Error('There is no field for the day.');
  field.value = day;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

test('a day is kept once its year is whole, and the focus stays on the page', async () => {
  await openStores([$events]);
  await addEvent({ title: 'Study group' });
  render(h(Page, {}), document.body);

  for (const year of ['0002', '0020', '0202']) type(`${year}-11-26`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(dayOf()).toBeUndefined();

  type('2026-11-26');
  await vi.waitFor(() => expect(document.activeElement?.localName).toBe('section'));
  expect(dayOf()).toBe('2026-11-26');

  document.querySelector('button')?.click();
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('page'));
});
