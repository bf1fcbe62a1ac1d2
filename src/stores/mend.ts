import { kindOf, type Key } from '../domain/records.ts';
import type { SetAside } from '../storage/data-set.ts';
import { mend, mendWithNote, valueAt, type Dropped } from '../storage/mend.ts';
import { StorageProblem } from '../storage/problem.ts';
import { faultPaths } from '../storage/records.ts';
import { commit } from './commit.ts';
import { now } from './today.ts';

/** What is wrong with one field: nothing stands there, or something that does not fit. */
export interface FieldFault {
  field: string;
  value: unknown;
}

/** What can be said and done about a record that was set aside. */
export interface Aside {
  key: string;
  /** Nothing where the kind is not known, or where the id is another's. */
  faults: FieldFault[];
  isKnown: boolean;
  /** The fields that it would be whole without. */
  without: string[];
}

/** Looks at a record that was set aside. */
export function lookAside({ key, value }: SetAside): Aside {
  const faults = faultPaths(key, value).map((path) => ({
    field: path.join('.'),
    value: valueAt(value, path),
  }));
  const without = (mend(key, value)?.dropped ?? []).map(({ field }) => field);
  return { key, faults, isKnown: kindOf(key) !== undefined, without };
}

/** Keeps a record without what is wrong in it; what leaves is written into its note, if it has one. */
export function keepWithout({ key }: Aside, line: (dropped: Dropped) => string): Promise<boolean> {
  if (!isKey(key)) return Promise.resolve(false);
  return commit({
    name: 'record-mended',
    keys: [key],
    faulty: 'before',
    undoable: true,
    reducer: (current) => {
      const record = mendWithNote(key, current.get(key), line);
      // Mended or erased in another tab meanwhile.
      if (!record) throw new StorageProblem('gone', key);
      return [[key, { ...record, updatedAt: now() }]];
    },
  });
}

function isKey(key: string): key is Key {
  return kindOf(key) !== undefined;
}
