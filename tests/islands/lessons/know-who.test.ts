// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { fill } from '../../../src/i18n/format.ts';
import { tools } from '../../../src/i18n/messages/tools.ts';
import { KnowWho } from '../../../src/islands/lessons/KnowWho.tsx';
import { $contacts } from '../../../src/stores/contacts.ts';
import { $goals } from '../../../src/stores/goals.ts';
import { $wantedTopics, wantTopic } from '../../../src/stores/know-who.ts';
import { $lessonProgress } from '../../../src/stores/lessons.ts';
import { leaveIsland, openStores } from '../../fixtures/island.ts';

const { knowWho: t, shared } = tools.en;

afterEach(leaveIsland);

test('know who: a topic that is dropped leaves the focus on the list, the last on the tool', async () => {
  await openStores([$contacts, $goals, $lessonProgress, $wantedTopics]);
  await wantTopic('Pricing');
  await wantTopic('Zoning');
  render(h(KnowWho, { t, shared, locale: 'en' }), document.body);
  const drop = async (topic: string) => {
    const label = fill(t.drop, { topic });
    const find = () => document.querySelector<HTMLElement>(`[aria-label="${label}"]`);
    await vi.waitFor(() => expect(find()).not.toBeNull());
    find()?.focus();
    find()?.click();
    await vi.waitFor(() => expect(find()).toBeNull());
  };

  await drop('Pricing');
  expect(document.activeElement?.getAttribute('aria-label')).toBe(t.list);

  await drop('Zoning');
  await vi.waitFor(() => expect(document.activeElement).toBe(document.body.firstElementChild));
});
