// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { events } from '../../../src/i18n/messages/events.ts';
import { EventList } from '../../../src/islands/events/EventList.tsx';
import { $contacts } from '../../../src/stores/contacts.ts';
import { $events, addEvent } from '../../../src/stores/events.ts';
import { $goals } from '../../../src/stores/goals.ts';
import { leaveIsland, openStores } from '../../fixtures/island.ts';

const t = events.en.plan;

afterEach(leaveIsland);

const buttonOf = (label: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);

test('another plan can be put away again, and the focus stays with the list', async () => {
  await openStores([$events, $contacts, $goals]);
  const words = { waiting: '…', failed: '!' };
  render(h(EventList, { t, locale: 'en', level: 2, ...words }), document.body);
  await vi.waitFor(() => expect(buttonOf(t.save)).toBeDefined());
  expect(buttonOf(t.cancel)).toBeUndefined();
  await addEvent({ title: 'Study group' });
  await vi.waitFor(() => expect(buttonOf(t.another)).toBeDefined());

  buttonOf(t.another)?.click();
  await vi.waitFor(() => expect(buttonOf(t.cancel)).toBeDefined());
  buttonOf(t.cancel)?.click();

  await vi.waitFor(() => expect(buttonOf(t.another)).toBeDefined());
  expect(document.querySelector('form')).toBeNull();
  expect(document.activeElement?.className).toBe('stack');
});
