import { atom } from 'nanostores';
import type { Key, Kind } from '../domain/records.ts';
import type { Reducer } from '../storage/data-set.ts';
import { keepNote, readNote } from './browser-note.ts';
import { applyCommit, catchUp } from './collections.ts';
import { callKeptFile } from './kept-file-call.ts';
import { $problem, callNotices, dataSet, isSample, reportProblem } from './open.ts';
import { whilePending } from './pending.ts';
import { askToPersistOnce } from './persistence.ts';
import { now } from './today.ts';

/** How long an act can be taken back from the notice, in milliseconds. */
export const UNDO_MS = 10_000;

/** The last act that the visitor may take back; its name is a message id. */
export interface LastAct {
  revision: number;
  name: string;
  at: number;
}
export const $lastAct = atom<LastAct | undefined>(undefined);

export interface ActRequest {
  /** Message id of what was done, such as `interaction-logged`. */
  name: string;
  keys: readonly Key[];
  /** Kinds of which any record may be touched. */
  kinds?: readonly Kind[];
  reducer: Reducer;
  /** What the visitor typed, offered as a file where it cannot be stored. */
  draft?: unknown;
  /** Whether the notice offers to take it back. */
  undoable?: boolean;
  /** Whether it can still be taken back on the Data page when the notice is long gone. */
  lasts?: boolean;
  /** Set where the records of these keys fail validation, and are mended. */
  faulty?: 'before';
}

const LAST_ACT = 'enishi.lastAct';
const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('enishi');

/**
 * Runs one act: stores change only after the transaction completed. Gives whether it was kept; where
 * it was not, the problem is shown and the caller keeps what was typed.
 */
export function commit({
  name,
  keys,
  kinds = [],
  reducer,
  draft,
  undoable,
  lasts = false,
  faulty,
}: ActRequest): Promise<boolean> {
  return whilePending(async () => {
    try {
      const act = { name, keys, kinds, lasts, faulty, now: now() };
      const done = await dataSet().mutate(act, reducer);
      const { revision } = done;
      await applyCommit(done);
      announce(revision);
      $problem.set(undefined);
      // An import that found everything done already leaves the undo to the one before.
      if (undoable && !(lasts && done.changes.length === 0)) {
        remember({ revision, name, at: Date.now() });
      }
      askToPersistOnce();
      callKeptFile();
      return true;
    } catch (error) {
      reportProblem(error, draft);
      return false;
    }
  });
}

/** Takes the last act back; tells whether there was one. */
export async function undoLastAct(): Promise<boolean> {
  const act = $lastAct.get();
  if (!act) return false;
  remember(undefined);
  return (await takenBack(act.revision)) !== undefined;
}

/**
 * Takes back an act whose notice may be long gone; tells whether there was anything left to take back,
 * or nothing where storage refused and has said so.
 */
export async function undoAct(revision: number): Promise<boolean | undefined> {
  const changed = await takenBack(revision);
  if (changed !== undefined && $lastAct.get()?.revision === revision) remember(undefined);
  return changed === undefined ? undefined : changed > 0;
}

/** Gives how many records changed, or nothing where it could not be done. */
function takenBack(act: number): Promise<number | undefined> {
  return whilePending(async () => {
    try {
      const done = await dataSet().undo(act, now());
      await applyCommit(done);
      announce(done.revision);
      callKeptFile();
      return done.changes.length;
    } catch (error) {
      reportProblem(error);
      return undefined;
    }
  });
}

function remember(act: LastAct | undefined): void {
  $lastAct.set(act);
  // The example counts its own revisions: an act there must not undo one of the visitor's own.
  const note = act && JSON.stringify({ ...act, isSample: isSample() });
  keepNote(LAST_ACT, note, 'sessionStorage');
  if (act) callNotices();
}

/** Lets the notice go without taking anything back. */
export function dismissLastAct(): void {
  remember(undefined);
}

/** Brings the offer to undo over to the page that a form led to. */
export function recallLastAct(): void {
  const note = readNote(LAST_ACT, 'sessionStorage');
  if (!note) return;
  const { revision, name, at, isSample: inSample } = parseNote(note);
  if (inSample === isSample() && Date.now() - at < UNDO_MS) $lastAct.set({ revision, name, at });
}

/** A note that cannot be read offers nothing: the notices it would stand in are needed for more. */
function parseNote(text: string): LastAct & { isSample?: boolean } {
  const nothing = { revision: 0, name: '', at: 0 };
  try {
    return { ...nothing, ...Object(JSON.parse(text)) };
  } catch {
    return nothing;
  }
}

/** Tells the other tabs of this site that the records moved. */
export function announce(revision: number): void {
  channel?.postMessage({ revision });
}

/** Keeps this page true to the records: other tabs, Back, and a tab that slept. */
function followOtherTabs(): () => void {
  const look = () => void catchUp();
  const lookWhenSeen = () => {
    if (document.visibilityState === 'visible') look();
  };
  const lookWhenRestored = (event: PageTransitionEvent) => {
    if (event.persisted) look();
  };
  channel?.addEventListener('message', look);
  document.addEventListener('visibilitychange', lookWhenSeen);
  addEventListener('pageshow', lookWhenRestored);
  return () => {
    channel?.removeEventListener('message', look);
    document.removeEventListener('visibilitychange', lookWhenSeen);
    removeEventListener('pageshow', lookWhenRestored);
  };
}

if (typeof document !== 'undefined') followOtherTabs();
