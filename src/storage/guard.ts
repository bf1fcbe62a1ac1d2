import type { DataSet, Snapshot } from './data-set.ts';
import type { Engine } from './engine.ts';
import { RecordsLost, findLoss, totalOf, type Loss, type Marker } from './marker.ts';
import { countKinds, newMeta, readMeta, type Meta } from './meta.ts';
import { SCHEMA } from './migrations.ts';
import { isShut } from './problem.ts';

/** What stands outside the data set and tells of it. */
export interface Witness {
  marker(): Marker | undefined;
  /** Whether the browser's own word or second copies tell of records; asked where nothing is here. */
  tellsOfRecords(): Promise<boolean>;
  /** Keeps a copy of rows of an older version, before they are brought to the present shape. */
  keepOld(engine: Engine): Promise<void>;
  /** Told what stands in the data set, after it was read or changed. */
  note(meta: Meta): void;
}

/** A data set that is looked at before it is used, and closed to use while records are missing. */
export interface GuardedDataSet extends DataSet {
  /** Lets what brings records back through. */
  despiteLoss<T>(work: () => Promise<T>): Promise<T>;
  /** Takes what is here now for all there is: what was brought back, or a new set of data. */
  settleLoss(isNewSet: boolean): Promise<Meta>;
}

/** Puts the look at start-up before every use of a data set. */
export function guardDataSet(engine: Engine, data: DataSet, witness: Witness): GuardedDataSet {
  const gate = gateTo(engine, witness);
  const { look, toWrite } = gate;
  const noted = async <T extends { meta: Meta }>(result: Promise<T>) => {
    const done = await result;
    if (!gate.isLifted()) witness.note(done.meta);
    return done;
  };

  return {
    ...data,
    read: (kinds) => look().then(() => (gate.isShut() ? nothing() : noted(data.read(kinds)))),
    mutate: (act, reducer) => toWrite().then(() => noted(data.mutate(act, reducer))),
    undo: (revision, now) => toWrite().then(() => noted(data.undo(revision, now))),
    lastingActs: () => look().then(() => (gate.isShut() ? [] : data.lastingActs())),
    replaceAll: (rows, dataSet) =>
      toWrite()
        .then(() => noted(data.replaceAll(rows, dataSet).then((meta) => ({ meta }))))
        .then(({ meta }) => meta),
    change: (work) => toWrite().then(() => data.change(work)),
    // What does not open never gives way to a note.
    noteBackup: (at, revision) => look().then(() => data.noteBackup(at, revision)),
    despiteLoss: gate.lift,
    async settleLoss(isNewSet) {
      await gate.renew();
      const { settle } = await import('./settle.ts');
      const meta = await settle(engine, { seen: witness.marker()?.revision ?? 0, isNewSet });
      witness.note(meta);
      return meta;
    },
  };
}

/** What stands before a data set: open once it was looked at, or while something is brought back. */
function gateTo(engine: Engine, witness: Witness) {
  let isWhole = false;
  let isLifted = false;
  let isClosed = false;

  const look = async () => {
    if (isWhole || isLifted) return;
    const { loss, isOld } = await lookForLoss(engine, witness);
    isClosed = loss?.isShut ?? false;
    if (loss) throw new RecordsLost(loss);
    // Without room for a copy the records are still of use.
    if (isOld) await witness.keepOld(engine).catch(() => undefined);
    isWhole = true;
  };
  /** What does not open gives way only to something that is about to be written. */
  const renew = async () => {
    if (isClosed) await engine.renew();
    isClosed = false;
  };
  return {
    look,
    renew,
    toWrite: () => look().then(renew),
    isLifted: () => isLifted,
    isShut: () => isClosed,
    async lift<T>(work: () => Promise<T>): Promise<T> {
      isLifted = true;
      try {
        return await work();
      } finally {
        isLifted = false;
      }
    },
  };
}

function nothing(): Snapshot {
  return { meta: newMeta(), records: [], setAside: [] };
}

interface Look {
  loss?: Loss | undefined;
  /** Whether an older version of the site wrote the records. */
  isOld?: boolean;
}

async function lookForLoss(engine: Engine, witness: Witness): Promise<Look> {
  try {
    return await compare(engine, witness);
  } catch (error) {
    const had = witness.marker()?.counts ?? {};
    // Where nothing is to be missed, the visitor is only told that nothing can be kept.
    if (!isShut(error) || (totalOf(had) === 0 && !(await witness.tellsOfRecords()))) throw error;
    return { loss: { had, here: {}, isShut: true } };
  }
}

async function compare(engine: Engine, witness: Witness): Promise<Look> {
  const marker = witness.marker();
  const { meta, here } = await engine.run('readonly', async (tx) => {
    const [found, keys] = await Promise.all([readMeta(tx), tx.keys('records')]);
    return { meta: found, here: countKinds(keys) };
  });
  const isTold = meta === undefined && (await witness.tellsOfRecords());
  const isOld = meta !== undefined && meta.schema < SCHEMA;
  return { loss: findLoss({ meta, here, marker, isTold }), isOld };
}
