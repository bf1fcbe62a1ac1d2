import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readHeaders } from '../run/headers.ts';

/** A header that one host's file forgets is missed by nobody until it is needed. */
const [everywhere, hashed] = readHeaders('public/_headers').map(({ headers }) => headers);
const caching = { ...everywhere, 'cache-control': 'no-cache' };

/** Gives the headers of a server's configuration, the lines that the pattern finds. */
function headersOf(file: string, line: RegExp): Record<string, string> {
  const found = readFileSync(file, 'utf8').matchAll(line);
  return Object.fromEntries(
    [...found].map(([, name = '', value = '']) => [name.toLowerCase(), value]),
  );
}

describe('headers', () => {
  test('are known to hosts that read _headers', () => {
    expect(Object.keys(everywhere ?? {})).toContain('content-security-policy');
    expect(hashed).toEqual({ 'cache-control': 'public, max-age=31536000, immutable' });
    // Netlify refuses a line that takes a header back, and joins what two rules say of one.
    expect(readFileSync('public/_headers', 'utf8')).not.toMatch(/^\s*!/m);
    expect(everywhere).not.toHaveProperty('cache-control');
  });

  test('are the same from Caddy', () => {
    const file = 'src/build/hosts/Caddyfile';
    const lines = /^\t\t([A-Z][\w-]+) "(.+)"$/gm;

    expect(headersOf(file, lines)).toEqual(everywhere);
    expect(headersOf(file, /^\theader @hashed (\S+) "(.+)"$/gm)).toEqual(hashed);
    expect(headersOf(file, /^\t+header (?:@fresh )?(Cache-Control) "(.+)"$/gm)).toEqual({
      'cache-control': 'no-cache',
    });
  });

  test('are the same from nginx', () => {
    const file = 'src/build/hosts/nginx.conf';
    const sent = headersOf(file, /^ {2}add_header (\S+) "?(.+?)"? always;$/gm);
    const cache = headersOf(file, /^ {2}"?(default|~\/_astro\/)"? "(.+)";$/gm);

    expect({ ...sent, 'cache-control': cache['default'] }).toEqual(caching);
    expect(cache['~/_astro/']).toBe(hashed?.['cache-control']);
  });
});
