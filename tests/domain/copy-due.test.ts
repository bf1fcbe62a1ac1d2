import { describe, expect, test } from 'vitest';
import { isCopyDue } from '../../src/domain/copy-due.ts';

describe('a second copy', () => {
  test.each([
    ['there is none', undefined, 1, true],
    ['nothing changed since', { at: '2026-11-01T00:00:00.000Z', revision: 5 }, 5, false],
    ['little changed today', { at: '2026-11-25T12:00:00.000Z', revision: 5 }, 24, false],
    ['twenty acts were done', { at: '2026-11-25T12:00:00.000Z', revision: 5 }, 25, true],
    ['a day passed with one act', { at: '2026-11-24T23:00:00.000Z', revision: 5 }, 6, true],
    ['the clock was put back', { at: '2027-01-01T00:00:00.000Z', revision: 5 }, 6, true],
    ['the records are older', { at: '2026-11-25T12:00:00.000Z', revision: 5 }, 2, true],
  ])('is due or not where %s', (_, last, revision, expected) => {
    expect(isCopyDue(last, revision, '2026-11-26T00:00:00.000Z')).toBe(expected);
  });
});
