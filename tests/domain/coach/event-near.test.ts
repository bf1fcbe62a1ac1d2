import { describe, expect, test } from 'vitest';
import { eventNear } from '../../../src/domain/coach/event-near.ts';
import { toDay } from '../../../src/domain/day.ts';
import { newEvent, type NetworkEventInput } from '../../../src/domain/event.ts';
import { testFacts } from '../../fixtures/coach.ts';
import { NOW } from '../../fixtures/people.ts';

const found = (input: Partial<NetworkEventInput>) =>
  eventNear(
    testFacts({
      events: [newEvent({ title: 'Reading circle', ...input }, { id: 'e1', now: NOW })],
    }),
  );

describe('event-near', () => {
  test.each([
    ['2026-11-24', 'event-tomorrow'],
    ['2026-11-23', 'event-today'],
    ['2026-11-22', 'event-yesterday'],
  ])('speaks of a gathering on %s: %s', (day, reason) => {
    expect(found({ day: toDay(day) })).toMatchObject([
      {
        key: `R18:e1:${reason}`,
        lesson: 'w1',
        reason: { id: reason, values: { what: 'Reading circle' } },
        action: { kind: 'open-page', page: 'events' },
      },
    ]);
  });

  test.each<[string, Partial<NetworkEventInput>]>([
    ['it is further away', { day: toDay('2026-11-25') }],
    ['it is longer ago', { day: toDay('2026-11-21') }],
    ['it was logged', { day: toDay('2026-11-22'), status: 'attended' }],
    ['it was skipped', { day: toDay('2026-11-22'), status: 'skipped' }],
    ['it has no day', {}],
  ])('is silent where %s', (_name, input) => {
    expect(found(input)).toEqual([]);
  });

  test('is silent where events are not known', () => {
    expect(eventNear(testFacts())).toEqual([]);
  });
});
