import { afterEach, describe, expect, test, vi } from 'vitest';
import { runWorker } from '../../src/stores/run-worker.ts';

describe('run-worker', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('fails where the browser starts no worker', async () => {
    vi.stubGlobal('location', new URL('https://enishi.example/'));
    vi.stubGlobal('Worker', function refuse() {
      throw new DOMException('no', 'SecurityError');
    });

    const { end, stop } = runWorker('/_astro/worker.js', {});
    stop();

    expect(await end).toBe('failed');
  });
});
