import { readFileSync, writeFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '../run/browser.ts';
import { ROOT } from '../run/command.ts';
import { COMPARED } from './other-sites.ts';

/** One measurement: of what, how much here, and how much beside it. */
export interface Row {
  what: string;
  here: string;
  beside?: string;
}

/** The rows of one benchmark, below its title. */
export interface Part {
  title: string;
  rows: readonly Row[];
}

const BEGIN = '<!-- bench:begin -->';
const END = '<!-- bench:end -->';

/** Writes rows as lines for a terminal. */
export function toLines({ title, rows }: Part): string[] {
  const said = rows.map(({ what, here, beside }) =>
    [`${what}: ${here}`, ...(beside ? [beside] : [])].join('; beside it: '),
  );
  return [`\n=== ${title} ===\n`, ...said];
}

/** Writes the table into the README, between its two comments, with what it was measured on. */
export async function writeTable(parts: readonly Part[]): Promise<void> {
  const file = join(ROOT, 'README.md');
  const text = readFileSync(file, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`README.md lacks ${BEGIN} and ${END}.`);
  const table = [BEGIN, '', await measuredOn(), '', ...toTable(parts), '', ''].join('\n');
  writeFileSync(file, text.slice(0, begin) + table + text.slice(end));
}

function toTable(parts: readonly Part[]): string[] {
  const lines = parts.flatMap(({ title, rows }) => [
    toLine([`**${title}**`, '', '']),
    ...rows.map(({ what, here, beside = '' }) => toLine([what, here, beside])),
  ]);
  return [
    toLine(['what', 'here', 'beside it (here ÷ there)']),
    toLine(['---', '---', '---']),
    ...lines,
  ];
}

function toLine(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

async function measuredOn(): Promise<string> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_ARGS],
  });
  const version = browser.version();
  await browser.close();
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`;
  return (
    `Measured on ${day} by \`npm run bench\`: ${machine}, ${platform()} ${arch()}, ` +
    `Node ${process.versions.node}, Chromium ${version}; beside ${COMPARED.join(', ')}.`
  );
}
