/**
 * The version of the stored shape, kept in `meta.schema`. Raise it, add a step, and add a fixture of
 * the version before to tests/storage/fixtures, for good.
 *
 * What if a lesson is renamed, split or removed? Progress is kept under the lesson's permanent id,
 * not its slug; a split lesson keeps the old id for its first half; a removed lesson's progress
 * stays where it is and is simply not shown.
 */
export const SCHEMA = 2;

type Row = [key: string, value: unknown];

/** Turns the rows of version `n` into those of `n + 1`; pure, and keeps fields it does not know. */
export type Migration = (rows: Row[]) => Row[];

/** Steps by the version they start from. Version 1 is the first that visitors have. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {
  // Journal rows hold only the fields that an act changed. The records are the same, and a migration
  // empties the journal; code of version 1 must not take such a row for whole records.
  1: (rows) => rows,
};

/** Applies the steps from `schema` to `target` in order; throws where a step is missing. */
export function migrateRows(
  rows: Row[],
  schema: number,
  { target = SCHEMA, steps = MIGRATIONS }: { target?: number; steps?: typeof MIGRATIONS } = {},
): Row[] {
  let current = rows;
  for (let version = schema; version < target; version += 1) {
    const step = steps[version];
    if (!step) throw new Error(`No migration from version ${version}: add it to MIGRATIONS.`);
    current = step(current);
  }
  return current;
}
