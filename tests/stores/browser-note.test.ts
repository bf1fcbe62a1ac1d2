// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { keepNote, readNote } from '../../src/stores/browser-note.ts';
import { readToday } from '../../src/stores/today.ts';

const { localStorage: kept } = globalThis;
const put = (descriptor: PropertyDescriptor) =>
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, ...descriptor });

describe('browser-note', () => {
  afterEach(() => {
    put({ value: kept });
    kept.clear();
  });

  test('keeps a note and takes it away', () => {
    keepNote('a', '1');
    expect([readNote('a'), readNote('a', 'sessionStorage')]).toEqual(['1', undefined]);

    keepNote('a', undefined);
    expect(readNote('a')).toBeUndefined();
  });

  test('lives without a browser that remembers', () => {
    put({
      get() {
        throw new DOMException('Access is denied', 'SecurityError');
      },
    });
    keepNote('a', '1');

    expect(readNote('a')).toBeUndefined();
    expect(readToday()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('lives without storage at all', () => {
    put({ value: undefined });
    keepNote('a', '1');

    expect(readNote('a')).toBeUndefined();
  });
});
