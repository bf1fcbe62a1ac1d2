import { existsSync, readFileSync } from 'node:fs';

/** Headers for the paths that match; later rules win. */
export interface HeaderRule {
  pattern: RegExp;
  headers: Record<string, string>;
}

/** Reads a `_headers` file: a path with `*` on a line, its headers indented below. */
export function readHeaders(file: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  if (!existsSync(file)) return rules;
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (/^\S/.test(line)) rules.push({ pattern: toPattern(line.trim()), headers: {} });
    else addHeader(rules.at(-1), line);
  }
  return rules;
}

function toPattern(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}

function addHeader(rule: HeaderRule | undefined, line: string): void {
  const colon = line.indexOf(':');
  if (rule && colon > 0) {
    rule.headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
}
