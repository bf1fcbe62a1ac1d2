import { describe, expect, test } from 'vitest';
import { StorageProblem, toStorageProblem } from '../../src/storage/problem.ts';

describe('problem', () => {
  test.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'unavailable'],
    ['NotAllowedError', 'unavailable'],
    ['VersionError', 'newer'],
    ['UnknownError', 'broken'],
  ])('names %s %s', (name, reason) => {
    expect(toStorageProblem(new DOMException('…', name)).reason).toBe(reason);
  });

  test.each([null, undefined, 'text', {}])('calls a missing error broken: %s', (error) => {
    expect(toStorageProblem(error).reason).toBe('broken');
  });

  test('leaves a named problem as it is', () => {
    const problem = new StorageProblem('full');

    expect(toStorageProblem(problem)).toBe(problem);
  });
});
