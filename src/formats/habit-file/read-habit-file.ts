import type { ImportedHabits } from '../../domain/imported-habit.ts';
import { FILE_LIMITS } from '../file-fault.ts';
import { decodeText } from '../text-encoding.ts';
import { unzipFiles, type ZippedFile } from '../zip.ts';
import { readBeaver } from './beaver.ts';
import { csvRows } from './csv-rows.ts';
import { isHabitBull, readHabitBull } from './habitbull.ts';
import { fieldsOf, listOf, parseJson } from './json.ts';
import { HabitFileError, type HabitFileFault } from './limits.ts';
import { loopList, readLoop } from './loop.ts';
import { readMhabit } from './mhabit.ts';
import { isOwn, readOwn } from './own.ts';

export type HabitFileResult =
  { ok: true; file: ImportedHabits } | { ok: false; reason: HabitFileFault };

/** Reads a file of habits of any program that is known here, found from its content. */
export function readHabitFile(bytes: Uint8Array): HabitFileResult {
  try {
    const file = read(bytes);
    return file.rows > 0 ? { ok: true, file } : { ok: false, reason: 'empty' };
  } catch (error) {
    if (error instanceof HabitFileError) return { ok: false, reason: error.fault };
    throw error;
  }
}

function read(bytes: Uint8Array): ImportedHabits {
  if (bytes.length > FILE_LIMITS.bytes) throw new HabitFileError('too-big');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readZip(bytes);
  const { text } = decodeText(bytes);
  const begin = text.trimStart();
  if (begin === '') throw new HabitFileError('empty');
  return begin.startsWith('{') ? readJson(begin) : readCsv(text);
}

function readZip(bytes: Uint8Array): ImportedHabits {
  const files = unzipped(bytes);
  const list = loopList(files);
  if (!list) throw new HabitFileError('unknown');
  return readLoop(list, files);
}

function unzipped(bytes: Uint8Array): ZippedFile[] {
  try {
    return unzipFiles(bytes);
  } catch {
    throw new HabitFileError('damaged-zip');
  }
}

/** Both are a list of habits with records; a day is a date in one and a number in the other. */
function readJson(text: string): ImportedHabits {
  const file = fieldsOf(parseJson(text));
  const habits = file['habits'];
  if (!Array.isArray(habits)) throw new HabitFileError('unknown');
  const isMhabit = habits.some((value) => {
    const habit = fieldsOf(value);
    const [record] = listOf(habit['records']);
    return 'freq_type' in habit || 'record_date' in fieldsOf(record);
  });
  return isMhabit ? readMhabit(habits) : readBeaver(habits);
}

function readCsv(text: string): ImportedHabits {
  const [header, ...rows] = csvRows(text);
  const titles = header?.cells ?? [];
  if (isOwn(titles)) return readOwn(titles, rows);
  if (isHabitBull(titles)) return readHabitBull(titles, rows);
  throw new HabitFileError('unknown');
}
