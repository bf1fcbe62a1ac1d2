import { describe, expect, test } from 'vitest';
import { introductionsOf, newIntroduction } from '../../src/domain/introduction.ts';

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

  test('begin with nobody asked', () => {
    expect(late).toEqual({
      id: 'late',
      between: ['anna', 'keiko'],
      createdAt: '2026-11-01T00:00:00.000Z',
      updatedAt: '2026-11-01T00:00:00.000Z',
    });
  });
});
