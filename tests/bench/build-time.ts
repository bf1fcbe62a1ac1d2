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

/** How often each lesson stands in the site: 20, 200 and 2,000 lessons, each in two languages. */
const COPIES = [1, 10, 100];
const PARTS = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Seconds that a build takes, with every lesson written again under other names. */
export function buildTime(): Promise<string[]> {
  const lines = COPIES.map((copies) => {
    const folder = mkdtempSync(join(tmpdir(), 'enishi-build-'));
    try {
      for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
      const lessons = copyLessons(folder, copies);
      const seconds = build(folder);
      return `${lessons} lessons in each language: ${seconds.toFixed(1)} s`;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  return Promise.resolve(lines);
}

function copyLessons(folder: string, copies: number): number {
  let count = 0;
  for (const locale of ['en', 'ja']) {
    const from = join(folder, 'content/lessons', locale);
    const files = readdirSync(from);
    count = files.length * copies;
    for (const file of files) {
      const text = readFileSync(join(from, file), 'utf8');
      for (let copy = 1; copy < copies; copy += 1) {
        const name = file.replace('.mdx', `-${copy}.mdx`);
        writeFileSync(join(from, name), renumbered(text, copy));
      }
    }
  }
  return count;
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
