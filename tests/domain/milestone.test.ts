import { describe, expect, test } from 'vitest';
import type { InteractionInput } from '../../src/domain/contact.ts';
import { toDay } from '../../src/domain/day.ts';
import { milestones } from '../../src/domain/milestone.ts';
import { exchanges, testContact, testInteraction } from '../fixtures/people.ts';

const today = toDay('2026-11-20');

function withLog(id: string, ...log: [day: string, input?: Partial<InteractionInput>][]) {
  const interactions = log.map(([day, input]) => testInteraction(day, input, `${id}:${day}`));
  return testContact({ interactions }, id);
}

/** Writes each as `what day`, such as `thanks 2026-11-01` or `back after 22 2026-11-22`. */
function told(...contacts: ReturnType<typeof withLog>[]): string[] {
  return milestones(contacts, today).map((item) =>
    item.kind === 'first' ? `${item.first} ${item.day}` : `back after ${item.days} ${item.day}`,
  );
}

describe('milestone', () => {
  test('names each first once, on its earliest day', () => {
    const a = withLog('a', ['2026-11-10', { gave: exchanges('thanks') }]);
    const b = withLog('b', ['2026-11-01', { gave: exchanges('thanks') }], ['2026-11-02']);

    expect(told(a, b)).toEqual(['entry 2026-11-01', 'thanks 2026-11-01']);
  });

  test.each<[string, Partial<InteractionInput>]>([
    ['introduction-given', { gave: exchanges('introduction') }],
    ['introduction-received', { received: exchanges('introduction') }],
    ['advice', { received: exchanges('advice') }],
    ['help', { gave: exchanges('help') }],
  ])('knows a first %s', (first, input) => {
    expect(told(withLog('a', ['2026-11-10', input]))).toContain(`${first} 2026-11-10`);
  });

  test('calls being in touch after a year a reconnection', () => {
    const others = withLog('b', ['2025-11-25'], ['2025-12-10'], ['2025-12-24']);
    const back = withLog('a', ['2024-12-25'], ['2025-12-25']);
    const early = withLog('c', ['2024-12-26'], ['2025-12-25']);

    expect(told(back, others)).toContain('reconnection 2025-12-25');
    expect(told(early, others)).not.toContain('reconnection 2025-12-25');
  });

  test('welcomes a return after three weeks without any entry', () => {
    const a = withLog('a', ['2026-10-01'], ['2026-11-10']);

    expect(told(a)[0]).toBe('back after 40 2026-11-10');
    expect(told(a, withLog('b', ['2026-10-21']))).not.toContain('back after 20 2026-11-10');
  });

  test('says nothing of days to come', () => {
    expect(told(withLog('a', ['2026-11-21']))).toEqual([]);
  });
});
