import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';

const DIST = join(import.meta.dirname, '../../dist');

/** Every address of the built site, such as `/ja/lessons/give-and-take/`. */
export const ADDRESSES: readonly string[] = globSync('**/index.html', { cwd: DIST })
  .map((file) => dirname(file).replaceAll('\\', '/'))
  .map((folder) => (folder === '.' ? '/' : `/${folder}/`))
  .sort();

/** Paths, below the language, of the pages that draw records. */
export const WITH_RECORDS: readonly string[] = [
  'today',
  'today/review',
  'contacts',
  'goals',
  'checklist',
  'progress',
  'progress/network',
  'progress/month',
  'data',
];

/** Someone of the example about whom there is much to say. */
export const SAMPLE_PERSON = 'contacts/person/?id=sample-person-39';
