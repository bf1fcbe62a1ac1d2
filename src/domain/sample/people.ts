import { newContact, newInteraction, newPromise } from '../contact.ts';
import type { Contact, ContactPromise, ExchangeKind, Interaction } from '../contact.ts';
import { ARCS, type Arc, type ArcEntry } from './arc.ts';
import type { Cast, CastMember } from './cast.ts';
import { sampleId, type SampleTime } from './moment.ts';

/** Whom a promise belongs to, by place in the list; days count from today, negative ones ahead. */
interface PromisePlan {
  person: number;
  text: keyof Cast['promises'];
  by: 'me' | 'them';
  made: number;
  due: number;
  done?: number;
}

const PROMISES: readonly PromisePlan[] = [
  { person: 0, text: 'slides', by: 'me', made: 5, due: 0 },
  { person: 11, text: 'book', by: 'me', made: 16, due: -3 },
  { person: 3, text: 'drawing', by: 'them', made: 20, due: -8 },
  { person: 5, text: 'figures', by: 'me', made: 90, due: 83, done: 84 },
  { person: 0, text: 'map', by: 'them', made: 118, due: 100, done: 62 },
];

/** Entries that several people were in, each by the person's place and the entry's in their log. */
const TOGETHER: readonly (readonly (readonly [person: number, entry: number])[])[] = [
  [
    [2, 3],
    [7, 0],
  ],
  [
    [2, 6],
    [7, 3],
    [15, 1],
  ],
  [
    [14, 1],
    [17, 1],
  ],
  [
    [19, 1],
    [33, 0],
  ],
  [
    [13, 0],
    [18, 1],
  ],
];

/** Who is tied to whom, by place in the list, and the words for it. */
const RELATIONS: readonly { person: number; other: number; how: keyof Cast['relations'] }[] = [
  { person: 1, other: 39, how: 'sameYear' },
  { person: 34, other: 39, how: 'manager' },
  { person: 37, other: 23, how: 'sameTeam' },
  { person: 12, other: 15, how: 'supplies' },
  { person: 26, other: 21, how: 'readers' },
];

/** Builds the forty people with their log. */
export function samplePeople(cast: Cast, time: SampleTime): Contact[] {
  return ARCS.flatMap((arc, place) => {
    const member = cast.people[place];
    return member ? [contactOf(arc, { member, place, cast, time })] : [];
  });
}

interface Part {
  member: CastMember;
  place: number;
  cast: Cast;
  time: SampleTime;
}

function contactOf(arc: Arc, { member, place, cast, time }: Part): Contact {
  const { entryNotes, topics = [], place: metPlace, ...facts } = member;
  const first = arc.entries[0]?.[0];
  const introducer = introducerOf(arc, time);
  const related = RELATIONS.filter(({ person }) => person === place).map(({ other, how }) => ({
    contactId: sampleId('person', other),
    how: cast.relations[how],
  }));
  return newContact(
    {
      ...facts,
      topics: [...topics],
      setting: arc.setting,
      ...(arc.cadence !== undefined && { cadence: arc.cadence }),
      ...(first !== undefined && {
        met: { day: time.ago(first), ...(metPlace && { place: metPlace }) },
      }),
      ...(introducer && { introducedBy: introducer }),
      ...(related.length > 0 && { related }),
      interactions: arc.entries.map((entry, index) =>
        interactionOf(entry, { ...entryOf(place, index), note: entryNotes?.[index], time }),
      ),
      promises: PROMISES.flatMap((plan, index) =>
        plan.person === place ? [promiseOf(plan, { index, cast, time })] : [],
      ),
    },
    { id: sampleId('person', place), now: time.instant(first ?? 30) },
  );
}

/** Gives an entry's id, and who else has the same one. */
function entryOf(place: number, index: number): { id: string; others: string[] } {
  const group = TOGETHER.findIndex((entries) =>
    entries.some(([person, entry]) => person === place && entry === index),
  );
  if (group === -1) return { id: `${sampleId('entry', place)}-${index}`, others: [] };
  const people = (TOGETHER[group] ?? []).map(([person]) => person);
  const others = people.filter((person) => person !== place);
  return {
    id: sampleId('shared', group),
    others: others.map((person) => sampleId('person', person)),
  };
}

function introducerOf(
  { introducedBy, entries }: Arc,
  { ago }: SampleTime,
): Contact['introducedBy'] {
  const day = entries[0]?.[0];
  if (introducedBy === undefined || day === undefined) return undefined;
  const told = day > 14 ? { outcomeToldOn: ago(day - 14), thankedOn: ago(day - 2) } : {};
  return { contactId: sampleId('person', introducedBy), day: ago(day), ...told };
}

interface EntryFacts {
  id: string;
  others: string[];
  note: string | undefined;
  time: SampleTime;
}

function interactionOf(
  [days, kind, gave = [], received = []]: ArcEntry,
  { id, others, note, time }: EntryFacts,
): Interaction {
  const exchanges = (kinds: readonly ExchangeKind[]) =>
    kinds.map((exchange) => ({ kind: exchange }));
  return newInteraction(
    {
      day: time.ago(days),
      kind,
      gave: exchanges(gave),
      received: exchanges(received),
      ...(note !== undefined && { note }),
      ...(others.length > 0 && { with: others }),
    },
    { id, now: time.instant(days) },
  );
}

function promiseOf(
  { text, by, made, due, done }: PromisePlan,
  { index, cast, time }: { index: number; cast: Cast; time: SampleTime },
): ContactPromise {
  const promise = newPromise(
    { by, text: cast.promises[text], due: time.ago(due) },
    { id: sampleId('promise', index), now: time.instant(made) },
  );
  return done === undefined ? promise : { ...promise, doneOn: time.ago(done) };
}
