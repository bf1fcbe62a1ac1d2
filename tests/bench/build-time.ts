import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { astro, ROOT } from '../run/command.ts';
import { count, repeats } from './numbers.ts';
import type { Row } from './table.ts';

/** How many lessons a site has, each in two languages: today's, then those again and again. */
const TODAY = readdirSync(join(ROOT, 'content/lessons/en')).length;
const LESSONS = [TODAY, 130, 1_300];
const PARTS = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Seconds that a build takes, with the lessons written again under other names. */
export function buildTime(): Promise<Row[]> {
  let first: number | undefined;
  const rows = LESSONS.slice(0, repeats(LESSONS.length)).map((wanted) => {
    const folder = mkdtempSync(join(tmpdir(), 'enishi-build-'));
    try {
      for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
      copyLessons(folder, wanted);
      const seconds = build(folder);
      const grown =
        first === undefined ? '' : ` (${(seconds / first).toFixed(1)} × that of ${TODAY})`;
      first ??= seconds;
      return {
        what: `${count(wanted)} lessons in each language`,
        here: `${seconds.toFixed(1)} s${grown}`,
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  return Promise.resolve(rows);
}

/** Brings the lessons to as many as wanted, with copies under other names. */
function copyLessons(folder: string, wanted: number): void {
  for (const locale of ['en', 'ja']) {
    const from = join(folder, 'content/lessons', locale);
    const files = readdirSync(from).sort();
    for (let at = files.length; at < wanted; at += 1) {
      const file = files[at % files.length] ?? '';
      const copy = Math.floor(at / files.length);
      const name = file.replace('.mdx', `-${copy}.mdx`);
      writeFileSync(join(from, name), renumbered(readFileSync(join(from, file), 'utf8'), copy));
    }
  }
}

/** Gives a lesson an id and a place of its own, behind those that are there. */
function renumbered(text: string, copy: number): string {
  return text
    .replace(/^id: (\S+)$/m, (_line, id: string) => `id: ${id}x${copy}`)
    .replace(/^order: (\d+)$/m, (_line, order: string) => `order: ${Number(order) + copy * 20}`);
}

function build(folder: string): number {
  const { script, args } = astro('build');
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ENISHI_DIST: join(folder, 'dist') },
  });
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
  return (performance.now() - start) / 1000;
}
