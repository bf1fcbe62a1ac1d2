import type { DuplicateRecords } from '../domain/duplicate.ts';
import type { ImportedFile, ImportStamp } from '../domain/imported-person.ts';
import { planImport, type ImportItem } from '../domain/people-import.ts';
import { headerKey } from '../formats/csv/header-key.ts';
import { proposedMapping, type Mapping } from '../formats/csv/mapping.ts';
import { readPeople } from '../formats/csv/people.ts';
import { sourceOf, type CsvSource } from '../formats/csv/source.ts';
import { readTable, type TableChoice } from '../formats/csv/table.ts';
import { FileFault, FILE_LIMITS, type FileFaultReason } from '../formats/file-fault.ts';
import { decodeText, type TextEncodingName } from '../formats/text-encoding.ts';
import { readVcards } from '../formats/vcard/read.ts';
import { unzipFiles } from '../formats/zip.ts';

/** A file as it was chosen, dropped or pasted. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

/** What the visitor knows better than the file's own signs. */
export interface ReadingChoice extends TableChoice {
  mapping?: Mapping;
}

/** What is read, and what it is compared with. Choices are by the place of a found file. */
export interface ReadingRequest {
  files: readonly GivenFile[];
  choices: Readonly<Record<string, ReadingChoice>>;
  /** What columns of a header held the last time, by `headerKey`. */
  remembered: Readonly<Record<string, Mapping>>;
  records: DuplicateRecords;
}

/** How a table was read, so that it can be shown and changed. */
export interface ReadTable {
  source: CsvSource;
  separator: string;
  headerLine: number;
  /** Names of the columns; empty texts where the file has none. */
  header: string[];
  mapping: Mapping;
}

/** One file and what it held. */
export interface FoundFile extends Pick<ImportedFile, 'refused' | 'rows'> {
  name: string;
  /** Which of the files it is, and of the names in a ZIP: two of them may have one name. */
  place: string;
  encoding: TextEncodingName;
  /** Pictures that stay outside, or names of columns that nothing was made of. */
  leftOut: number | string[];
  /** Absent for cards. */
  table?: ReadTable;
}

/** Why a file was not read at all; `empty` has names of columns and nothing under them. */
export type ReadingFault = FileFaultReason | 'not-people' | 'empty';

/** What an import would do; nothing is written yet. */
export interface Reading {
  files: FoundFile[];
  /** Names of what else was in a ZIP: tables of no program that is known, and what cannot be read. */
  passedOver: string[];
  items: ImportItem[];
}
export type ReadingResult =
  { ok: true; reading: Reading } | { ok: false; name: string; reason: ReadingFault };

/** Rows read, or steps compared, between two tellings of how far it is. */
const STEPS_A_TELLING = 500;
/** How much of the whole is reading, before it is compared, as a share of one. */
const READING = 0.4;

/** Reads files of people and compares them with the log. @param tell is given a share of one */
export function readPeopleFiles(
  { files, choices, remembered, records }: ReadingRequest,
  stamp: ImportStamp,
  tell: (share: number) => void,
): ReadingResult {
  let furthest = 0;
  // The files of a ZIP are each read from their beginning.
  const tellFurther = (share: number) => tell((furthest = Math.max(furthest, share)));
  tellFurther(0);
  try {
    const found = files.map((file, at) => {
      const read: Read = (one) => {
        const place = `${at} ${one.name}`;
        const found = readFile(one, { ...choices[place], remembered }, (row, all) => {
          if (row % STEPS_A_TELLING === 0) tellFurther((READING * (at + row / all)) / files.length);
        });
        return { ...found, place };
      };
      return isZip(file) ? readZip(file, read) : alone(file, read);
    });
    const kept = found.flatMap((one) => one.kept);
    const people = kept.flatMap((file, at) =>
      file.people.map((person) => ({ ...person, file: `${at}` })),
    );
    const all = LOOKS * (people.length + records.contacts.length) + 1;
    const items = told(planImport(people, records, stamp), (done) =>
      tellFurther(READING + (1 - READING) * Math.min(done / all, 0.99)),
    );
    const passedOver = found.flatMap((one) => one.passedOver);
    const shown = kept.map(({ people: _people, ...file }) => file);
    return { ok: true, reading: { files: shown, passedOver, items } };
  } catch (error) {
    if (error instanceof Unread) return { ok: false, name: error.file, reason: error.reason };
    throw error;
  }
}

/** A file that was not read, and why. */
class Unread extends Error {
  readonly file: string;
  readonly reason: ReadingFault;

  constructor(file: string, reason: ReadingFault) {
    super(`Not read: ${reason}`);
    this.file = file;
    this.reason = reason;
  }
}

type ReadFile = FoundFile & ImportedFile;
type Read = (file: GivenFile) => ReadFile;

/** What of a chosen file is taken: all of it, or the files of people in a ZIP. */
interface Taken {
  kept: ReadFile[];
  passedOver: string[];
}

function alone(file: GivenFile, read: Read): Taken {
  return { kept: [withName(file.name, () => read(file))], passedOver: [] };
}

/** Says of a fault which file it is of. */
function withName<T>(name: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw error instanceof FileFault ? new Unread(name, error.reason) : error;
  }
}

function isZip({ bytes: [first, second, third] }: GivenFile): boolean {
  return first === 0x50 && second === 0x4b && third === 3;
}

/** A file of a ZIP that cannot be read is passed over, as long as another one can. */
function readZip(zip: GivenFile, read: Read): Taken {
  const { files, faults } = unpacked(zip);
  const all: ReadFile[] = [];
  for (const file of files) {
    try {
      all.push(withName(file.name, () => read(file)));
    } catch (error) {
      if (!(error instanceof Unread)) throw error;
      faults.push(error);
    }
  }
  const [fault = new Unread(zip.name, 'not-people')] = faults;
  if (all.length === 0) throw fault;
  const known = all.filter(({ table }) => table?.source !== 'unknown');
  // An archive of everything, as LinkedIn gives it, holds tables of messages and much else.
  const kept = known.length > 0 ? known : all;
  const others = all.filter((file) => !kept.includes(file)).map((file) => file.name);
  return { kept, passedOver: [...others, ...faults.map(({ file }) => file)] };
}

interface Unpacked {
  files: GivenFile[];
  faults: Unread[];
}

function unpacked({ name, bytes }: GivenFile): Unpacked {
  const names: string[] = [];
  const isWanted = (each: string) => PEOPLE_FILE.test(each) && names.push(each) > 0;
  try {
    return { files: unzipFiles(bytes, isWanted), faults: [] };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const fault = new Unread(name, error.reason);
    // One that is too large, or locked, need not keep the others from being read.
    return unpackedOneByOne({ name, bytes }, names, fault);
  }
}

/** @param fault of all of them, which stands where no other file can be unpacked */
function unpackedOneByOne(zip: GivenFile, names: readonly string[], fault: Unread): Unpacked {
  const files: GivenFile[] = [];
  const faults: Unread[] = [];
  let size = 0;
  for (const name of new Set(names)) {
    try {
      files.push(...unzipFiles(zip.bytes, (each) => each === name));
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      faults.push(new Unread(name, error.reason));
    }
    size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (size > FILE_LIMITS.bytes) throw fault;
  }
  if (files.length === 0) throw fault;
  return { files, faults };
}

const PEOPLE_FILE = /\.(?:vcf|vcard|csv|tsv|txt)$/i;
const CARD = /^\s*BEGIN\s*:\s*VCAR/im;
/** Letters of a file that show whether it holds cards. */
const HEAD_BYTES = 4000;

function readFile(
  { name, bytes }: GivenFile,
  { remembered, ...choice }: ReadingChoice & Pick<ReadingRequest, 'remembered'>,
  tell: (row: number, all: number) => void,
): Omit<ReadFile, 'place'> {
  if (bytes.length > FILE_LIMITS.bytes) throw new FileFault('too-large');
  const { text } = decodeText(bytes.subarray(0, HEAD_BYTES), choice.encoding);
  if (CARD.test(text)) return { name, ...readVcards(bytes, choice.encoding, tell) };
  if (text.includes('\0')) throw new Unread(name, 'not-people');
  const table = readTable(bytes, choice);
  const { encoding, separator, headerLine, header, rows, refused } = table;
  if (rows.length + refused.length === 0) {
    throw new Unread(name, header.some(Boolean) ? 'empty' : 'not-people');
  }
  const chosen = choice.mapping ?? remembered[headerKey(header)];
  const mapping = chosen ?? proposedMapping(header, rows);
  const shown = { source: sourceOf(header), separator, headerLine, header, mapping };
  return { name, encoding, table: shown, ...readPeople(table, chosen, tell) };
}

/** Each is looked at about five times: for a record, what is shared, keys, in pairs, to be judged. */
const LOOKS = 5;

function told(
  steps: Generator<undefined, ImportItem[]>,
  tell: (done: number) => void,
): ImportItem[] {
  let done = 0;
  let step = steps.next();
  while (!step.done) {
    done += 1;
    if (done % STEPS_A_TELLING === 0) tell(done);
    step = steps.next();
  }
  return step.value;
}
