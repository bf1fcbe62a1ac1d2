// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { addMonths } from '../../../src/domain/day.ts';
import { month } from '../../../src/i18n/messages/month.ts';
import { MonthPage } from '../../../src/islands/month/MonthPage.tsx';
import { $contacts } from '../../../src/stores/contacts.ts';
import { $habitContext } from '../../../src/stores/habit-context.ts';
import { $habits } from '../../../src/stores/habits.ts';
import { $lessonProgress } from '../../../src/stores/lessons.ts';
import { readToday } from '../../../src/stores/today.ts';
import { leaveIsland, openStores } from '../../fixtures/island.ts';
import { testContact, testInteraction } from '../../fixtures/people.ts';

const t = month.en;
const STORES = [$contacts, $habits, $lessonProgress, $habitContext];

afterEach(leaveIsland);

async function show(line: string): Promise<void> {
  render(h(MonthPage, { t, locale: 'en', lessons: [] }), document.body);
  await vi.waitFor(() => expect(document.body.textContent).toContain(line));
}

function button(label: string): HTMLElement | undefined {
  return [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);
}

/** Somebody who was met this month and each of the two before. */
function knownPerson() {
  const days = [0, -1, -2].map((months) => addMonths(readToday(), months));
  return { ...testContact(), interactions: days.map((day) => testInteraction(day)) };
}

test('month page: a month without anything offers no print of it', async () => {
  await openStores(STORES);
  await show(t.gap);

  expect(button(t.print)).toBeUndefined();
});

test('month page: what was said of one month does not stay under another', async () => {
  await openStores(STORES, [knownPerson()]);
  await show(t.sign);

  expect(button(t.print)).toBeDefined();
  button(t.image)?.click();
  const said = () => document.querySelector('[role=status]')?.textContent;
  await vi.waitFor(() => expect(said()).toBe(t.imageFailed));

  button(t.before)?.click();
  await vi.waitFor(() => expect(said()).toBe(''));
});
