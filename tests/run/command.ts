import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** A program of a package with its arguments, run by this very Node: no shell, so also on Windows. */
export interface Command {
  script: string;
  args: string[];
  env?: Record<string, string>;
}

/** Builds a command from a package's `bin`. */
export function bin(name: string, program: string, args: string[]): Command {
  const folder = join(ROOT, 'node_modules', name);
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = join(folder, programPath(manifest, program));
  if (!existsSync(script)) throw new Error(`${name} has no program ${program}: run npm ci.`);
  return { script, args };
}

function programPath(manifest: unknown, program: string): string {
  const { bin: found } = { bin: undefined as unknown, ...Object(manifest) };
  if (typeof found === 'string') return found;
  return String(Object(found)[program]);
}

export const astro = (...args: string[]) => bin('astro', 'astro', args);
export const vitest = (...args: string[]) => bin('vitest', 'vitest', args);
export const playwright = (...args: string[]) => bin('@playwright/test', 'playwright', args);

/** Runs a command with its output shown; gives its exit code. */
export function run({ script, args, env }: Command): Promise<number> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return new Promise((done) => {
    child.once('error', () => done(1));
    child.once('exit', (code) => done(code ?? 1));
  });
}
