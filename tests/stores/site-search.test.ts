import { afterEach, describe, expect, test, vi } from 'vitest';
import { openSiteIndex } from '../../src/stores/site-search.ts';

const DOCUMENTS = [{ kind: 'page', to: 'data/', title: 'Data', text: 'Save a backup.' }];

afterEach(() => vi.unstubAllGlobals());

describe('site-search', () => {
  test('asks again after a failure, and then no more', async () => {
    const answers = [
      () => Promise.reject(new TypeError('offline')),
      () => Promise.resolve(new Response('', { status: 404 })),
      () => Promise.resolve(Response.json(DOCUMENTS)),
    ];
    const fetch = vi.fn(() => answers.shift()?.());
    vi.stubGlobal('fetch', fetch);

    await expect(openSiteIndex('/en/search.json')).rejects.toThrow('offline');
    await expect(openSiteIndex('/en/search.json')).rejects.toThrow('404');
    const index = await openSiteIndex('/en/search.json');
    const again = await openSiteIndex('/en/search.json');

    expect(index('backup').map(({ document }) => document.to)).toEqual(['data/']);
    expect(again).toBe(index);
    expect(fetch).toHaveBeenCalledTimes(3);
  });
});
