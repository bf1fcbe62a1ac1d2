// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { toDay } from '../../../src/domain/day.ts';
import { contacts } from '../../../src/i18n/messages/contacts.ts';
import { log } from '../../../src/i18n/messages/log.ts';
import { terms } from '../../../src/i18n/messages/terms.ts';
import { PersonView } from '../../../src/islands/contacts/PersonView.tsx';
import { addRecord } from '../../../src/stores/change.ts';
import { $goals } from '../../../src/stores/goals.ts';
import { leaveIsland, openStores } from '../../fixtures/island.ts';
import { testContact, testGoal, testSeat } from '../../fixtures/people.ts';

afterEach(leaveIsland);

const words = { t: contacts.en, terms: terms.en, log: log.en, locale: 'en' } as const;
const base = { people: new Map(), today: toDay('2026-11-20'), rhythms: [] };

test('the seats that a person fills or could find someone for stand on the page, no others', async () => {
  const contact = testContact();
  await openStores([$goals], [contact]);
  const seats = [
    testSeat({ id: 's1', role: 'Sounding board', contactId: contact.id }),
    testSeat({ id: 's2', role: 'Reader', introducerId: contact.id }),
    testSeat({ id: 's3', role: 'Critic', contactId: 'c9', introducerId: contact.id }),
  ];
  await addRecord('goal', testGoal({ seats }), { name: 'goal-added' });
  const kit = { ...words, ...base, contact };
  render(h(PersonView, { kit, listHref: '/', onEdit: () => undefined }), document.body);

  const list = () => document.querySelector('[aria-labelledby="seats"] ul');
  await vi.waitFor(() => expect(list()).not.toBeNull(), { timeout: 5000 });
  expect(list()?.children).toHaveLength(2);
  expect(list()?.textContent).toMatch(/Sounding board.*Reader/);
});
