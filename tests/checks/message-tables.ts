import { basename } from 'node:path';
import { sourceFiles } from './source.ts';

/** A file of messages, as it is at run time. */
export interface MessageTable {
  name: string;
  en: unknown;
  ja: unknown;
}

/** Loads every table: the export named like its file (camelCase). */
export async function loadTables(): Promise<MessageTable[]> {
  const files = sourceFiles('src/i18n/messages', ['.ts']);
  return Promise.all(
    files.map(async ({ path }) => {
      const name = basename(path, '.ts');
      const module: Record<string, unknown> = await import(`../../${path}`);
      const exported = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      const table = Object(module[exported]);
      if (!table.en || !table.ja) {
        throw new Error(`${path}: export a table named ${exported} with en and ja.`);
      }
      return { name, en: table.en, ja: table.ja };
    }),
  );
}

/** Lists the texts of a table under their paths, such as `parts.why.title`. */
export function flattenMessages(value: unknown, path = ''): [key: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    flattenMessages(inner, path === '' ? key : `${path}.${key}`),
  );
}
