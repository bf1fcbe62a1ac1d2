// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { toDay } from '../../../src/domain/day.ts';
import { weekRow } from '../../../src/domain/due.ts';
import type { Rule } from '../../../src/domain/habit.ts';
import { checklist } from '../../../src/i18n/messages/checklist.ts';
import { terms } from '../../../src/i18n/messages/terms.ts';
import { WeekGridRow } from '../../../src/islands/checklist/WeekGridRow.tsx';
import { testDue, testHabit } from '../../fixtures/habits.ts';

const MONDAY = toDay('2026-11-23');

afterEach(() => render(null, document.body));

/** Whether the row marks its day as the one that waits. */
function isWaiting(rule: Rule, today: string): boolean {
  const due = testDue(today);
  const kit = {
    t: checklist.en,
    terms: terms.en,
    locale: 'en',
    today: toDay(today),
    weekStart: 1,
    due,
    hideStreak: false,
    showLoop: false,
    settle: (act: Promise<boolean>) => act,
  } as const;
  const habit = testHabit({ rule });
  const row = {
    kit,
    habit,
    cells: weekRow(habit, MONDAY, due),
    stop: undefined,
    onStop: () => undefined,
    onOpen: () => undefined,
    onToggle: () => Promise.resolve(true),
    onMenu: () => undefined,
  };
  render(h(WeekGridRow, row), document.body);
  return document.querySelector('[data-waiting]') !== null;
}

test('week grid row: a day waits only where the habit has to be done on it', () => {
  expect([
    isWaiting({ kind: 'daily' }, '2026-11-27'),
    isWaiting({ kind: 'weekly', times: 1 }, '2026-11-27'),
    isWaiting({ kind: 'weekly', times: 1 }, '2026-11-29'),
  ]).toEqual([true, false, true]);
});
