// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { rememberReturning } from '../../src/stores/returning.ts';

describe('returning', () => {
  test('remembers who has begun, and forgets', () => {
    rememberReturning(true);
    expect(localStorage.getItem('enishi.returning')).toBe('1');

    rememberReturning(false);
    expect(localStorage.getItem('enishi.returning')).toBeNull();
  });
});
