import { headerKey } from '../formats/csv/header-key.ts';
import { toMapping, type Mapping } from '../formats/csv/mapping.ts';
import { keepNote, readNote } from './browser-note.ts';
import { itemsOf } from './collections.ts';
import { $contacts } from './contacts.ts';
import { $events } from './events.ts';
import { $introductions } from './introductions.ts';
import type { GivenFile, ReadingChoice, ReadingResult } from './people-reading.ts';
import workerUrl from './people-reading-worker.ts?worker&url';
import { runWorker, type RunningWorker } from './run-worker.ts';

/**
 * Reads files in a worker, so that the page stays usable, and compares them with the log. Nothing is
 * written. @param tell is given a share of one
 */
export function startPeopleReading(
  files: readonly GivenFile[],
  choices: Readonly<Record<string, ReadingChoice>>,
  tell: (share: number) => void,
): RunningWorker<ReadingResult> {
  const records = comparedRecords();
  return runWorker(workerUrl, { files, choices, remembered: remembered(), records }, { tell });
}

const COLUMNS = 'enishi.columns';
/** Headers whose columns are remembered; the oldest goes. */
const HEADERS = 20;

function remembered(): Record<string, Mapping> {
  try {
    const kept = Object.entries(Object(JSON.parse(readNote(COLUMNS) ?? '{}')));
    return Object.fromEntries(kept.map(([header, mapping]) => [header, toMapping(mapping)]));
  } catch {
    return {};
  }
}

/** Remembers what the columns of a header hold, for the next file of that program. */
export function rememberColumns(header: readonly string[], mapping: Mapping): void {
  const key = headerKey(header);
  const others = Object.entries(remembered()).filter(([known]) => known !== key);
  const kept = [...others, [key, mapping]].slice(-HEADERS);
  keepNote(COLUMNS, JSON.stringify(Object.fromEntries(kept)));
}

function comparedRecords() {
  return {
    contacts: itemsOf($contacts.get()),
    introductions: itemsOf($introductions.get()),
    events: itemsOf($events.get()),
  };
}
