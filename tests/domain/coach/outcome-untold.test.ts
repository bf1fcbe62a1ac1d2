import { describe, expect, test } from 'vitest';
import { outcomeUntold } from '../../../src/domain/coach/outcome-untold.ts';
import type { IntroducedBy } from '../../../src/domain/contact.ts';
import { toDay } from '../../../src/domain/day.ts';
import { testFacts } from '../../fixtures/coach.ts';
import { testContact } from '../../fixtures/people.ts';

const introducer = testContact({}, 'sato');
function found(introducedBy: Partial<IntroducedBy> = {}, people = [introducer]) {
  const mori = testContact(
    { introducedBy: { contactId: 'sato', day: toDay('2026-11-03'), ...introducedBy } },
    'mori',
  );
  return outcomeUntold(testFacts({ contacts: [mori, ...people] }));
}

describe('outcome-untold', () => {
  test('asks to tell the introducer what came of it', () => {
    expect(found()).toEqual([
      {
        key: 'R4:mori',
        urgency: 160 / 1160,
        contactId: 'sato',
        lesson: 'p2',
        reason: { id: 'outcome-untold', values: { who: 'sato', whom: 'mori', days: 20 } },
        action: { kind: 'tell', contactId: 'mori' },
        message: { kind: 'outcome', about: 'mori' },
      },
    ]);
  });

  test.each<[string, Partial<IntroducedBy>]>([
    ['it was told', { outcomeToldOn: toDay('2026-11-10') }],
    ['it is too early', { day: toDay('2026-11-17') }],
    ['it is long ago', { day: toDay('2026-05-01') }],
  ])('is silent where %s', (_name, introducedBy) => {
    expect(found(introducedBy)).toEqual([]);
  });

  test('is silent where the introducer or the day is not known', () => {
    const undated = testContact({ introducedBy: { contactId: 'sato' } }, 'mori');

    expect(found({}, [])).toEqual([]);
    expect(outcomeUntold(testFacts({ contacts: [undated, introducer] }))).toEqual([]);
  });
});
