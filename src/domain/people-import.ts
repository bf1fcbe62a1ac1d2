import { compare } from './compare.ts';
import type { Contact } from './contact.ts';
import { searchDuplicates, type DuplicatePair, type DuplicateRecords } from './duplicate.ts';
import { importConflicts, importedInto } from './imported-into.ts';
import type { ImportedPerson, ImportStamp } from './imported-person.ts';
import { tiesOf, withTies } from './imported-ties.ts';
import { filePeople, type FilePerson } from './imported-together.ts';
import { sameValue } from './merge.ts';
import { present } from './record.ts';
import { profileKey, uidKey } from './source-key.ts';

/**
 * What an import would do with each person of a file. `new`: nobody like them is here. `same`: here,
 * and the file adds nothing. `changes`: here, and the file adds or differs. `doubtful`: someone here
 * may be them; the visitor says.
 */
export const IMPORT_VERDICTS = ['new', 'changes', 'doubtful', 'same'] as const;
export type ImportVerdict = (typeof IMPORT_VERDICTS)[number];

export interface ImportItem {
  /** Lines of the file that tell of them. */
  lines: number[];
  /** The person as the file tells; the id is theirs where they are kept as someone new. */
  person: Contact;
  verdict: ImportVerdict;
  /** Ids of those in the log whom they are (`same`, `changes`) or may be, the likeliest first. */
  candidates: string[];
  /**
   * Whom of the files an id in this person's ties stands for, by that one's new id: the visitor may say
   * that it is someone else. An id that is not here is of the log alone.
   */
  ties: Record<string, string>;
}

/**
 * How often everyone is judged with the ties that the judging before found: whom they are decides whose
 * ids their ties have, and that decides whether they are the same.
 */
const ROUNDS = 2;

/**
 * Compares the people of a file with those in the log, as duplicates are: it stops after each step,
 * so that whoever calls can tell how far it is.
 */
export function* planImport(
  people: readonly ImportedPerson[],
  records: DuplicateRecords,
  stamp: ImportStamp,
): Generator<undefined, ImportItem[]> {
  const known = present(records.contacts);
  const log = logIndex(known);
  const told = yield* filePeople(people, stamp);
  const leads = tieLeads(told, log);
  // Before anyone is judged everyone of the file counts as new: two who met are two people.
  const compared = told.map(({ person }) => withTies(person, (id) => leads(id, []).id));
  const pairs = yield* searchDuplicates({ ...records, contacts: [...known, ...compared] });
  const alike = candidatesOf(new Set(told.map(({ person }) => person.id)), pairs);
  const judge = (persons: readonly Contact[]) =>
    judgeAll(persons, { log, alike, ids: told.map(({ ids }) => ids) });
  let judged = yield* judge(told.map(({ person }) => withTies(person, () => undefined)));
  const rounds = told.some(({ person }) => tiesOf(person).length > 0) ? ROUNDS : 0;
  const tied = () => told.map(({ person }) => withTies(person, (id) => leads(id, judged).id));
  for (let round = 0; round < rounds; round += 1) judged = yield* judge(tied());
  return tied().flatMap((person, at) => {
    const [one, verdict] = [told[at], judged[at]];
    if (!one || !verdict) return [];
    return [{ lines: one.lines, person, ...verdict, ties: fileTies(one.person, leads, judged) }];
  });
}

type Judged = Pick<ImportItem, 'verdict' | 'candidates'>;

/** Where a tie leads: to an id, and to whom of the files where it is not of the log alone. */
type TieLeads = (id: string, judged: readonly Judged[]) => { id?: string; fileId?: string };

/** Whoever introduced them is someone of the same files or here; another log's id leads nowhere. */
function tieLeads(told: readonly FilePerson[], { byId, bySource }: LogIndex): TieLeads {
  const places = new Map<string, number>();
  told.forEach(({ ids }, at) => {
    for (const id of ids) if (!places.has(id)) places.set(id, at);
  });
  return (id, judged) => {
    const place = places.get(id);
    const one = place === undefined ? undefined : told[place];
    if (place === undefined || !one) {
      const here = byId.get(id) ?? bySource.get(id);
      return here ? { id: here.id } : {};
    }
    const { verdict = 'new', candidates: [match] = [] } = judged[place] ?? {};
    const fileId = one.person.id;
    if (verdict === 'same' && match) return { id: match };
    return { id: verdict === 'changes' && match ? match : fileId, fileId };
  };
}

function fileTies(person: Contact, leads: TieLeads, judged: readonly Judged[]): ImportItem['ties'] {
  const found = tiesOf(person).map((tie) => leads(tie, judged));
  return Object.fromEntries(
    found.flatMap(({ id, fileId }) => (id && fileId ? [[id, fileId] as const] : [])),
  );
}

interface Judging {
  log: LogIndex;
  alike: ReadonlyMap<string, readonly Candidate[]>;
  /** What programs know each one by. */
  ids: readonly (readonly string[])[];
}

function* judgeAll(
  persons: readonly Contact[],
  { log, alike, ids }: Judging,
): Generator<undefined, Judged[]> {
  const claimed = new Set<string>();
  const judged: Judged[] = [];
  for (const [at, person] of persons.entries()) {
    yield;
    const source = sourceOf(ids[at] ?? [], log);
    const pairs = alike.get(person.id) ?? [];
    const namesakes = log.byName.get(nameKey(person)) ?? [];
    const one = judge(person, { source, pairs, namesakes, byId: log.byId, claimed });
    if (one.verdict === 'same') one.candidates.forEach((id) => claimed.add(id));
    judged.push(one);
  }
  return judged;
}

/** Someone of the log by an id that a program knows them by: ours first. */
function sourceOf(ids: readonly string[], { byId, bySource }: LogIndex): Contact | undefined {
  const [found] = [byId, bySource].flatMap((index) => ids.flatMap((id) => index.get(id) ?? []));
  return found;
}

interface Found {
  source: Contact | undefined;
  pairs: readonly Candidate[];
  /** People of the very same name: a nickname alone is too little to look alike by. */
  namesakes: readonly Contact[];
  byId: ReadonlyMap<string, Contact>;
  claimed: ReadonlySet<string>;
}

function judge(person: Contact, found: Found): Judged {
  const { source, pairs, namesakes, byId, claimed } = found;
  // A record that holds all of this one is its earlier import, though two of one name are never joined
  // by it; each stands for one person of the file.
  const perhaps = pairs.length > 0 ? pairs.flatMap(({ id }) => byId.get(id) ?? []) : namesakes;
  const whole = perhaps.find((contact) => !claimed.has(contact.id) && addsNothing(contact, person));
  if (!source && whole) return { verdict: 'same', candidates: [whole.id] };
  const sure = pairs.find(({ lane }) => lane === 'same');
  const match = source ?? (sure && byId.get(sure.id));
  if (match) {
    const verdict = addsNothing(match, person) ? 'same' : 'changes';
    return { verdict, candidates: [match.id] };
  }
  const likely = pairs.filter(({ lane }) => lane === 'likely').map(({ id }) => id);
  return { verdict: likely.length > 0 ? 'doubtful' : 'new', candidates: likely };
}

function addsNothing(known: Contact, person: Contact): boolean {
  if (importConflicts(known, person).length > 0) return false;
  return sameValue(
    importedInto({ left: known, right: person }, {}, () => ''),
    known,
  );
}

interface Candidate {
  id: string;
  lane: DuplicatePair['lane'];
}

/** For each person of the file those of the log who look alike; pairs come with the likeliest first. */
function candidatesOf(
  imported: ReadonlySet<string>,
  pairs: readonly DuplicatePair[],
): Map<string, Candidate[]> {
  const candidates = new Map<string, Candidate[]>();
  for (const { left, right, lane } of pairs) {
    if (imported.has(left.id) === imported.has(right.id)) continue;
    const [person, other] = imported.has(left.id) ? [left, right] : [right, left];
    const list = candidates.get(person.id) ?? [];
    candidates.set(person.id, [...list, { id: other.id, lane }]);
  }
  return candidates;
}

function nameKey({ name }: Contact): string {
  return JSON.stringify(Object.entries(name).sort(([a], [b]) => compare(a, b)));
}

function nameIndex(known: readonly Contact[]): Map<string, Contact[]> {
  const index = new Map<string, Contact[]>();
  for (const contact of known) {
    const key = nameKey(contact);
    const namesakes = index.get(key) ?? [];
    namesakes.push(contact);
    index.set(key, namesakes);
  }
  return index;
}

/** Everyone of the log by what they may be found by. */
interface LogIndex {
  byId: ReadonlyMap<string, Contact>;
  /** By the id that another program gave them, which their card keeps, and by their profile. */
  bySource: ReadonlyMap<string, Contact>;
  byName: ReadonlyMap<string, Contact[]>;
}

function logIndex(known: readonly Contact[]): LogIndex {
  const bySource = new Map<string, Contact>();
  for (const contact of known) {
    const uids = (contact.vcard ?? []).map(uidKey);
    for (const key of [...uids, ...contact.links.map(profileKey)]) {
      if (key !== '' && !bySource.has(key)) bySource.set(key, contact);
    }
  }
  const byId = new Map(known.map((contact) => [contact.id, contact]));
  return { byId, bySource, byName: nameIndex(known) };
}
