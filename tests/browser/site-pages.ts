import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';

const DIST = join(import.meta.dirname, '../../dist');

/** Every address of the built site, such as `/ja/lessons/give-and-take/`. */
export const ADDRESSES: readonly string[] = globSync('**/index.html', { cwd: DIST })
  .map((file) => dirname(file).replaceAll('\\', '/'))
  .map((folder) => (folder === '.' ? '/' : `/${folder}/`))
  .sort();
