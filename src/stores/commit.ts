import { atom } from 'nanostores';
import type { Key, Kind } from '../domain/records.ts';
import type { Reducer } from '../storage/data-set.ts';
import { keepNote, readNote } from './browser-note.ts';
import { applyCommit, catchUp } from './collections.ts';
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
}: ActRequest): Promise<boolean> {
  return whilePending(async () => {
    try {
      const act = { name, keys, kinds, now: now() };
      const { revision, changes } = await dataSet().mutate(act, reducer);
      await applyCommit(revision, changes);
      announce(revision);
      $problem.set(undefined);
      if (undoable) remember({ revision, name, at: Date.now() });
      askToPersistOnce();
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
  return whilePending(async () => {
    try {
      const { revision, changes } = await dataSet().undo(act.revision, now());
      await applyCommit(revision, changes);
      announce(revision);
      return true;
    } catch (error) {
      reportProblem(error);
      return false;
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

function parseNote(text: string): LastAct & { isSample?: boolean } {
  return { revision: 0, name: '', at: 0, ...Object(JSON.parse(text)) };
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
