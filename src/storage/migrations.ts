/**
 * The version of the stored shape, kept in `meta.schema`. Raise it, add a step, and add a fixture of
 * the version before to tests/storage/fixtures, for good.
 *
 * What if a lesson is renamed, split or removed? Progress is kept under the lesson's permanent id,
 * not its slug; a split lesson keeps the old id for its first half; a removed lesson's progress
 * stays where it is and is simply not shown.
 */
export const SCHEMA = 3;

type Row = [key: string, value: unknown];

/** Turns the rows of version `n` into those of `n + 1`; pure, and keeps fields it does not know. */
export type Migration = (rows: Row[]) => Row[];

/** Steps by the version they start from. Version 1 is the first that visitors have. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {
  // Journal rows hold only the fields that an act changed. The records are the same, and a migration
  // empties the journal; code of version 1 must not take such a row for whole records.
  1: (rows) => rows,
  // A habit's days of rest belong to a version of its schedule, so that a change leaves the past alone.
  2: (rows) =>
    rows.map(([key, value]) => [key, key.startsWith('habit:') ? withRest(value) : value]),
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

/** Moves the days of rest of a habit of version 2 into each version of its schedule. */
function withRest(value: unknown): unknown {
  const { rest, schedule, ...habit }: Record<string, unknown> = { ...Object(value) };
  if (!Array.isArray(schedule)) return value;
  const { weekdays, presets, pauses, ...unknown }: Record<string, unknown> = { ...Object(rest) };
  const days = {
    ...(weekdays !== undefined && { restWeekdays: weekdays }),
    ...(presets !== undefined && { restPresets: presets }),
  };
  return {
    ...habit,
    schedule: schedule.map((version: unknown) => ({ ...Object(version), ...days })),
    ...(pauses !== undefined && { pauses }),
    ...(Object.keys(unknown).length > 0 && { rest: unknown }),
  };
}
