import { KINDS } from '../domain/records.ts';
import type { Engine } from './engine.ts';
import { META_KEY, countKinds, newMeta, readMeta, type Meta } from './meta.ts';

interface Settling {
  /** The revision that was last seen. */
  seen: number;
  /** Whether to go on without what is missing: then this is another set of data from now on. */
  isNewSet: boolean;
}

/**
 * Takes what is here for all there is: counts anew, and goes past the revision that was last seen, so
 * that a kill that loses the new marker alarms nobody. Going on without what is missing makes a new set,
 * so that copies and a kept file of the whole one never give way to what is left.
 */
export function settle(engine: Engine, { seen, isNewSet }: Settling): Promise<Meta> {
  return engine.run('readwrite', async (tx) => {
    const meta = (await readMeta(tx)) ?? newMeta();
    const counts = countKinds(await tx.keys('records'));
    const isSettled =
      meta.revision > seen && KINDS.every((kind) => meta.counts[kind] === counts[kind]);
    const revision = isSettled ? meta.revision : Math.max(meta.revision, seen) + 1;
    const next = {
      ...withRevision(meta, revision),
      counts,
      ...(isNewSet && { dataSet: newMeta().dataSet }),
    };
    tx.put('records', META_KEY, next);
    return next;
  });
}

/** As many changes are in no file, or came after the last restore, as before. */
function withRevision(meta: Meta, revision: number): Meta {
  const by = revision - meta.revision;
  const { backup, former } = meta;
  return {
    ...meta,
    revision,
    ...(backup && { backup: { ...backup, revision: backup.revision + by } }),
    ...(former && { former: { ...former, revision: former.revision + by } }),
  };
}
