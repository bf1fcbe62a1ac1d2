// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { askState } from '../../src/offline/ask.ts';

describe('ask', () => {
  afterEach(() => vi.unstubAllGlobals());

  test.each([
    ['has no worker', () => Promise.resolve(undefined)],
    ['refuses to say', () => Promise.reject(new DOMException('no', 'SecurityError'))],
  ])('knows of nothing on the device where the browser %s', async (_what, getRegistration) => {
    vi.stubGlobal('navigator', { serviceWorker: { getRegistration } });

    expect(await askState()).toBeUndefined();
  });
});
