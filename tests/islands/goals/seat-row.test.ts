// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { naming } from '../../../src/i18n/messages/naming.ts';
import { SeatRow } from '../../../src/islands/goals/SeatRow.tsx';
import { addRecord } from '../../../src/stores/change.ts';
import { $goals } from '../../../src/stores/goals.ts';
import { testGoalKit } from '../../fixtures/goal-kit.ts';
import { leaveIsland, openStores } from '../../fixtures/island.ts';
import { testContact, testGoal, testSeat } from '../../fixtures/people.ts';

afterEach(leaveIsland);

test('a seat is emptied once, however often one presses', async () => {
  await openStores([$goals]);
  const seat = testSeat({ contactId: 'c1' });
  const goal = testGoal({ seats: [seat] });
  await addRecord('goal', goal, { name: 'goal-added' });
  const settle = vi.fn((act: Promise<boolean>) => act);
  const kit = testGoalKit([goal], { contacts: [testContact()], settle });
  render(h(SeatRow, { kit, goal, seat }), document.body);

  const button = document.querySelector('button');
  button?.click();
  button?.click();

  expect(button?.textContent).toBe(kit.t.seatFreeShort);
  expect(settle).toHaveBeenCalledOnce();
});

test('the way to someone whose record has lost the name can be read', () => {
  const seat = testSeat({ contactId: 'c1' });
  const goal = testGoal({ seats: [seat] });
  const kit = testGoalKit([goal], { contacts: [testContact({ name: {} })] });
  render(h(SeatRow, { kit, goal, seat }), document.body);

  expect(document.querySelector('a')?.textContent).toBe(naming.en.unnamed);
});
