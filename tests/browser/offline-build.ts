import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Builds the site as a later version; gives its folder. */
export function buildLater(env: Record<string, string> = {}): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'enishi-later-')), 'dist');
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../run/other-build.ts'), folder],
    { env: { ...process.env, ...env }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The later version was not built: ${stderr}`);
  return folder;
}

/** Copies a build as one that comes after it, in which one file is another; gives its folder. */
export function buildAfter(build: string, file: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'enishi-after-')), 'dist');
  cpSync(build, folder, { recursive: true });
  const before = readFileSync(join(folder, file), 'utf8');
  const after = before.replace('<title>', '<title>After · ');
  writeFileSync(join(folder, file), after);
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8')
    .replace(digest(before), digest(after))
    .replace(/(?<=\bid:.)[0-9a-f]{16}/, 'f'.repeat(16));
  writeFileSync(join(folder, 'sw.js'), worker);
  return folder;
}

const digest = (content: string) => createHash('sha256').update(content).digest('base64');
