import { describe, expect, test } from 'vitest';
import { wellDeep } from '../../../src/domain/coach/well-deep.ts';
import type { Setting } from '../../../src/domain/contact.ts';
import { testFacts } from '../../fixtures/coach.ts';
import { testContact } from '../../fixtures/people.ts';

function found(...groups: [Setting | undefined, number][]) {
  const contacts = groups.flatMap(([setting, count]) =>
    Array.from({ length: count }, (_, index) =>
      testContact(setting ? { setting } : {}, `${setting}${index}`),
    ),
  );
  return wellDeep(testFacts({ contacts }));
}

describe('well-deep', () => {
  test('speaks of other fields above seven in ten', () => {
    expect(found(['company', 6], ['industry', 2], ['hobby', 2])).toEqual([
      {
        key: 'R11',
        urgency: 0.4,
        lesson: 'm1',
        reason: { id: 'well-deep', values: { share: 0.8 } },
        action: { kind: 'open-page', page: 'events' },
      },
    ]);
  });

  test.each<[string, [Setting | undefined, number][]]>([
    [
      'the share is seven in ten',
      [
        ['company', 7],
        ['hobby', 3],
      ],
    ],
    ['few people are placed', [['company', 9]]],
    [
      'the others have no setting',
      [
        ['company', 9],
        [undefined, 9],
      ],
    ],
  ])('is silent where %s', (_name, groups) => {
    expect(found(...groups)).toEqual([]);
  });
});
