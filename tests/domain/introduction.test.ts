import { describe, expect, test } from 'vitest';
import {
  introductionsOf,
  newIntroduction,
  openIntroductions,
  unthankedIntroducers,
} from '../../src/domain/introduction.ts';
import { toDay } from '../../src/domain/day.ts';
import { testContact } from '../fixtures/people.ts';

const made = (id: string, between: [string, string], createdAt: string) => ({
  ...newIntroduction({ between }, { id, now: createdAt }),
});

describe('introductions', () => {
  const early = made('early', ['keiko', 'ken'], '2026-01-01T00:00:00.000Z');
  const late = made('late', ['anna', 'keiko'], '2026-11-01T00:00:00.000Z');
  const gone = { ...made('gone', ['keiko', 'ryo'], '2026-05-01T00:00:00.000Z') };
  gone.deletedAt = '2026-05-02T00:00:00.000Z';
  const all = [early, late, gone];

  test('of a person are the latest first, without the trash', () => {
    expect(introductionsOf(all, 'keiko')).toEqual([late, early]);
    expect(introductionsOf(all, 'ken')).toEqual([early]);
    expect(introductionsOf(all, 'ryo')).toEqual([]);
  });

  test('wait until they are thanked for', () => {
    const day = toDay('2026-11-20');

    expect(openIntroductions(all)).toEqual([late, early]);
    expect(openIntroductions([{ ...late, thankedOn: day }, early])).toEqual([early]);
  });

  test('by others wait for thanks, the latest first', () => {
    const brought = (id: string, day: string, thankedOn?: string) =>
      testContact(
        {
          name: { single: id },
          introducedBy: {
            contactId: 'keiko',
            day: toDay(day),
            ...(thankedOn && { thankedOn: toDay(thankedOn) }),
          },
        },
        id,
      );
    const people = [
      brought('spring', '2026-04-01'),
      brought('thanked', '2026-06-01', '2026-06-02'),
      brought('autumn', '2026-10-01'),
      testContact({ name: { single: 'nobody' } }, 'nobody'),
    ];

    expect(unthankedIntroducers(people).map(({ id }) => id)).toEqual(['autumn', 'spring']);
  });

  test('begin with nobody asked', () => {
    expect(late).toEqual({
      id: 'late',
      between: ['anna', 'keiko'],
      createdAt: '2026-11-01T00:00:00.000Z',
      updatedAt: '2026-11-01T00:00:00.000Z',
    });
  });
});
