import { describe, expect, test } from 'vitest';
import { birthdayNear } from '../../../src/domain/coach/birthday-near.ts';
import { toDay } from '../../../src/domain/day.ts';
import { testFacts } from '../../fixtures/coach.ts';
import { testContact } from '../../fixtures/people.ts';

const found = (birthday: string, resting = false, today = '2026-11-23') =>
  birthdayNear(testFacts({ contacts: [testContact({ birthday, resting })], today: toDay(today) }));

describe('birthday-near', () => {
  test('speaks on the day', () => {
    expect(found('1990-11-23')).toMatchObject([
      {
        key: 'R19:c1:2026-11-23',
        reason: { id: 'birthday-today', values: { who: 'c1' } },
        action: { kind: 'write', contactId: 'c1' },
        message: { kind: 'birthday' },
      },
    ]);
  });

  test.each([
    ['--11-30', '2026-11-23', 7],
    ['--01-02', '2026-12-29', 4],
    ['--02-29', '2027-02-26', 2],
  ])('announces %s on %s', (birthday, today, ahead) => {
    expect(found(birthday, false, today)[0]?.reason).toEqual({
      id: 'birthday-near',
      values: { who: 'c1', ahead },
    });
  });

  test('puts the nearer one first', () => {
    expect(found('--11-24')[0]?.urgency).toBeGreaterThan(found('--11-26')[0]?.urgency ?? 1);
  });

  test.each([
    ['it is further away', '--12-01', false],
    ['it was yesterday', '--11-22', false],
    ['the tie rests', '--11-23', true],
  ])('is silent where %s', (_name, birthday, resting) => {
    expect(found(birthday, resting)).toEqual([]);
  });

  test('is silent without a birthday', () => {
    expect(birthdayNear(testFacts({ contacts: [testContact()] }))).toEqual([]);
  });
});
