import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readHeaders, type HeaderRule } from './headers.ts';
import { rigFile } from './rig.ts';

/** Where the built site is, and the port the browser tests use. */
export const DIST = resolve(process.env['ENISHI_DIST'] ?? 'dist');
export const PORT = Number(process.env['ENISHI_TEST_PORT'] ?? 4399);

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

interface Found {
  status: number;
  file: string;
}

/**
 * Serves a built site as a static host does: directory indexes, the headers file, the site's own 404,
 * gzip. With `rig`, the storage tests' pages stand under `/__test/`.
 */
export function serveSite(root: string, { rig = false } = {}): Server {
  const rules = readHeaders(join(root, '_headers'));
  const packed = new Map<string, Buffer>();
  return createServer((request, response) => {
    const path = pathOf(request.url);
    if (path === undefined) return void response.writeHead(400).end();
    if (rig && path.startsWith('/__test/')) return sendRig(path, response);
    const found = findFile(root, path);
    if (typeof found === 'string') return void response.writeHead(308, { location: found }).end();
    sendFile(found, { request, response, packed, headers: headersFor(rules, path) });
  });
}

/** Undefined where the address cannot be read. */
function pathOf(url = '/'): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://site').pathname);
  } catch {
    return undefined;
  }
}

function findFile(root: string, path: string): Found | string {
  const file = normalize(join(root, path));
  if (!file.startsWith(root + sep) && file !== root + sep && file !== root) return notFound(root);
  if (existsSync(file) && statSync(file).isFile()) return { status: 200, file };
  const index = join(file, 'index.html');
  if (!existsSync(index)) return notFound(root);
  return path.endsWith('/') ? { status: 200, file: index } : `${path}/`;
}

function notFound(root: string): Found {
  return { status: 404, file: join(root, '404.html') };
}

function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter(({ pattern }) => pattern.test(path));
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}

interface Answer {
  request: IncomingMessage;
  response: ServerResponse;
  packed: Map<string, Buffer>;
  headers: Record<string, string>;
}

function sendFile({ status, file }: Found, { request, response, packed, headers }: Answer): void {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const gzip =
    /text|javascript|json|svg|xml/.test(type) &&
    /\bgzip\b/.test(String(request.headers['accept-encoding']));
  let body = packed.get(file);
  if (!body || !gzip) {
    body = existsSync(file) ? readFileSync(file) : Buffer.from('Not found');
    if (gzip) packed.set(file, (body = gzipSync(body, { level: 9 })));
  }
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-cache',
    ...headers,
    ...(gzip && { 'content-encoding': 'gzip', vary: 'accept-encoding' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function sendRig(path: string, response: ServerResponse): void {
  const file = rigFile(path);
  const headers = { 'content-type': file?.type ?? 'text/plain', 'cache-control': 'no-store' };
  response.writeHead(file ? 200 : 404, headers).end(file?.body ?? 'Not found');
}

/** Listens on a port (0: any free one) and gives the address. */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`);
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(await listen(serveSite(DIST, { rig: true }), PORT));
}
