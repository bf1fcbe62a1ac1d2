// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addDays, toDay } from '../../src/domain/day.ts';
import type { Goal } from '../../src/domain/goal.ts';
import { openDataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { allLoaded, collection, forgetAll, itemsOf } from '../../src/stores/collections.ts';
import { undoLastAct } from '../../src/stores/commit.ts';
import { $contacts } from '../../src/stores/contacts.ts';
import {
  $goals,
  addOutcome,
  addStep,
  chooseNeeds,
  keepPlan,
  FIRST_ACT,
  removeOutcome,
  removeStep,
  saveGoal,
  seatContact,
  seatParticipant,
  startGoal,
  startSeat,
  tickStep,
  turnGoal,
} from '../../src/stores/goals.ts';
import { dataSet, useDataSet } from '../../src/stores/open.ts';
import { $today } from '../../src/stores/today.ts';

const startedOn = toDay('2026-11-02');
const firstAct = { text: 'Write to Mori' };

async function testStored(input: Partial<Goal> = {}): Promise<string> {
  const form = { ...startGoal(), purpose: 'Move to export', ...input };
  await saveGoal(form);
  return form.id;
}

function stored(id: string): Goal | undefined {
  return itemsOf($goals.get()).find((goal) => goal.id === id);
}

describe('goals', () => {
  beforeEach(async () => {
    useDataSet(openDataSet(memoryEngine()));
    $goals.listen(() => undefined);
    $contacts.listen(() => undefined);
    await allLoaded();
  });

  afterEach(() => {
    cleanStores($goals, $contacts, collection('goal'), collection('contact'));
    forgetAll();
  });

  test('notes a plan that was read again at its middle, kept or rewritten', async () => {
    const today = $today.get();
    const stamp = { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' };
    const half = { ...startGoal(), ...stamp, purpose: 'Half', startedOn: addDays(today, -60) };
    useDataSet(openDataSet(memoryEngine()));
    forgetAll();
    await dataSet().replaceAll([
      ['goal:kept', { ...half, id: 'kept' }],
      ['goal:edited', { ...half, id: 'edited' }],
      ['goal:young', { ...half, id: 'young', startedOn: today }],
    ]);

    expect(await keepPlan('kept')).toBe(true);
    for (const id of ['edited', 'young']) {
      const before = { ...half, id, ...(id === 'young' && { startedOn: today }) };
      await saveGoal({ ...before, purpose: 'Other' }, before);
    }

    const { records } = await dataSet().read(['goal']);
    expect(Object.fromEntries(records)).toMatchObject({
      'goal:kept': { purpose: 'Half', rereadOn: today },
      'goal:edited': { purpose: 'Other', rereadOn: today },
    });
    expect(Object.fromEntries(records)['goal:young']).not.toHaveProperty('rereadOn');
  });

  test('starts an empty form from today', () => {
    const { purpose, status } = startGoal();

    expect({ purpose, status }).toEqual({ purpose: '', status: 'active' });
    expect(startGoal().startedOn).toBe($today.get());
  });

  test('writes only what a form changed', async () => {
    const id = await testStored();
    const before = stored(id);
    await tickStep(id, FIRST_ACT);
    await addStep(id, 'Ask Mori');
    if (before) await saveGoal({ ...before, purpose: 'Move abroad' }, before);

    expect(stored(id)?.purpose).toBe('Move abroad');
    expect(stored(id)?.steps.map(({ text }) => text)).toEqual(['Ask Mori']);
  });

  test('keeps what was written about a need', () => {
    const [need] = chooseNeeds([], ['feedback']);
    const said = { id: need?.id ?? '', kind: 'feedback', text: 'Pricing' } as const;

    expect(chooseNeeds([said], ['peer', 'feedback'])).toEqual([
      said,
      { id: expect.any(String), kind: 'peer' },
    ]);
  });

  test('saves a form without its empty answers', async () => {
    const form = { ...startGoal(), purpose: ' Move to export ', obstacle: ' ' };
    await saveGoal(form);
    const before = stored(form.id);
    if (before) await saveGoal({ ...before, obstacle: 'Afraid of bothering' }, before);

    expect(stored(form.id)).toMatchObject({
      purpose: 'Move to export',
      obstacle: 'Afraid of bothering',
      startedOn: $today.get(),
    });
  });

  test('fills and empties a seat', async () => {
    const seat = startSeat({ role: 'Exporter' });
    const id = await testStored({ seats: [seat] });
    await seatContact(id, seat.id, 'c1');

    expect(stored(id)?.seats).toEqual([{ ...seat, contactId: 'c1' }]);

    await seatContact(id, seat.id);

    expect(stored(id)?.seats[0]?.contactId).toBeUndefined();
  });

  test('adds and seats someone in one act', async () => {
    const id = await testStored({ seats: [startSeat({ role: 'Exporter' })] });
    const seatId = stored(id)?.seats[0]?.id ?? '';
    await seatParticipant(id, seatId, { name: { single: 'Mori' } });

    const [mori] = itemsOf($contacts.get());

    expect(mori?.name).toEqual({ single: 'Mori' });
    expect(stored(id)?.seats[0]?.contactId).toBe(mori?.id);

    await undoLastAct();

    expect(itemsOf($contacts.get())).toEqual([]);
    expect(stored(id)?.seats[0]?.contactId).toBeUndefined();
  });

  test('seats someone who is known', async () => {
    const id = await testStored({ seats: [startSeat({ role: 'Exporter' })] });
    await seatParticipant(id, stored(id)?.seats[0]?.id ?? '', { id: 'c1' });

    expect(stored(id)?.seats[0]?.contactId).toBe('c1');
  });

  test('adds nobody where the goal is gone', async () => {
    const kept = await seatParticipant('gone', 'seat', { name: { single: 'Mori' } });

    expect(kept).toBe(false);
    expect(itemsOf($contacts.get())).toEqual([]);
  });

  test('turns a goal and keeps the lesson', async () => {
    const id = await testStored();
    await turnGoal(id, 'paused');
    expect(stored(id)?.status).toBe('paused');

    await turnGoal(id, 'resumed');
    expect(stored(id)?.status).toBe('active');

    await turnGoal(id, 'let-go', ' Wrong field ');
    expect(stored(id)).toMatchObject({ status: 'let-go', learnt: 'Wrong field' });

    await turnGoal(id, 'reached', 'It took two people');
    expect(stored(id)).toMatchObject({
      status: 'reached',
      learnt: 'It took two people',
      closedOn: $today.get(),
    });
  });

  test('keeps acts and outcomes in two lanes', async () => {
    const id = await testStored({ firstAct });
    await addStep(id, 'Ask Mori', startedOn);
    await addOutcome(id, 'Mori answered', startedOn);
    const step = stored(id)?.steps[0]?.id ?? '';
    await tickStep(id, step, startedOn);
    await tickStep(id, FIRST_ACT, startedOn);

    expect(stored(id)?.steps).toEqual([
      { id: step, text: 'Ask Mori', due: startedOn, doneOn: startedOn },
    ]);
    expect(stored(id)?.firstAct).toEqual({ ...firstAct, doneOn: startedOn });
    expect(stored(id)?.outcomes).toMatchObject([{ day: startedOn, text: 'Mori answered' }]);
  });

  test('opens and removes acts again', async () => {
    const id = await testStored({ firstAct: { ...firstAct, doneOn: startedOn } });
    await addStep(id, 'Ask Mori');
    await addOutcome(id, 'Mori answered', startedOn);
    await tickStep(id, FIRST_ACT);
    await removeStep(id, stored(id)?.steps[0]?.id ?? '');
    await removeOutcome(id, stored(id)?.outcomes[0]?.id ?? '');

    expect(stored(id)).toMatchObject({ firstAct, steps: [], outcomes: [] });
  });
});
