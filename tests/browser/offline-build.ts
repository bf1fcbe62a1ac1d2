import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
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
