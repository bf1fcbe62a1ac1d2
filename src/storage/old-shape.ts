import type { Engine } from './engine.ts';
import { META_KEY, readMeta, type Meta } from './meta.ts';
import { SCHEMA } from './migrations.ts';

/** Rows as an older version of the site left them. */
export interface OldShape {
  meta: Meta;
  rows: [key: string, value: unknown][];
}

/**
 * Reads rows of an older version; undefined where they are of this one. A migration rewrites every row
 * in one go: what it makes of them must not be all there is.
 */
export function readOldShape(engine: Engine): Promise<OldShape | undefined> {
  return engine.run('readonly', async (tx) => {
    const meta = await readMeta(tx);
    if (!meta || meta.schema >= SCHEMA) return undefined;
    const rows = await tx.rows('records');
    return { meta, rows: rows.filter(([key]) => key !== META_KEY) };
  });
}
