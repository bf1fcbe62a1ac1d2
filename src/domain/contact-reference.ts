import type { Contact, Relation } from './contact.ts';
import type { Instant } from './day.ts';
import type { NetworkEvent } from './event.ts';
import type { Goal } from './goal.ts';
import type { Introduction } from './introduction.ts';
import { joinedText } from './joined-text.ts';
import { actAddress } from './lesson-act.ts';
import type { LessonProgress } from './lesson.ts';
import { sameValue } from './merge.ts';
import { withFields } from './record.ts';
import { keyOf, type Kind, type RecordOf } from './records.ts';
import type { Adviser } from './review.ts';
import type { CoachMemory } from './settings.ts';

/** The kinds of records in which people are named by id. */
export const NAMING_KINDS = [
  'contact',
  'goal',
  'event',
  'introduction',
  'adviser',
  'lesson',
  'coach',
] as const satisfies readonly Kind[];
export type NamingKind = (typeof NAMING_KINDS)[number];

/** Leads from a person who was joined to the one they were joined into. */
export interface Redirect {
  from: string;
  to: string;
  now: Instant;
}

type Redirected = { [K in NamingKind]: (record: RecordOf[K], redirect: Redirect) => RecordOf[K] };

const REDIRECTED: Redirected = {
  contact: redirectedContact,
  goal: redirectedGoal,
  event: redirectedEvent,
  introduction: redirectedIntroduction,
  adviser: redirectedAdviser,
  lesson: redirectedLesson,
  coach: redirectedCoach,
};

/**
 * Puts one person in the place of another wherever a record names them; a record that does not stays
 * the same object. This file is the list of every such place.
 */
export function redirectedRecord<K extends NamingKind>(
  kind: K,
  record: RecordOf[K],
  redirect: Redirect,
): RecordOf[K] {
  const next = REDIRECTED[kind](record, redirect);
  return sameValue(record, next) ? record : next;
}

/** Gives each person one relation; what was written of both stays. */
export function relationsOnceEach(related: readonly Relation[]): Relation[] {
  const byId = new Map<string, Relation>();
  for (const relation of related) {
    const known = byId.get(relation.contactId);
    const how = joinedText([known?.how, relation.how], ' · ');
    byId.set(relation.contactId, withFields<Relation>({ ...relation, ...known }, { how }));
  }
  return [...byId.values()];
}

function redirectedContact(contact: Contact, redirect: Redirect): Contact {
  const { introducedBy, related, namesakes, mergedInto, interactions } = contact;
  return withFields<Contact>(contact, {
    introducedBy: introducedBy && redirectedTie(introducedBy, redirect),
    related: related && relationsOnceEach(related.map((each) => redirectedTie(each, redirect))),
    namesakes: namesakes && redirectedIds(namesakes, redirect),
    mergedInto: redirectedId(mergedInto, redirect),
    interactions: interactions.map((entry) =>
      entry.with ? { ...entry, with: redirectedIds(entry.with, redirect) } : entry,
    ),
  });
}

function redirectedGoal(goal: Goal, redirect: Redirect): Goal {
  const seats = goal.seats.map((seat) =>
    withFields(seat, {
      contactId: redirectedId(seat.contactId, redirect),
      introducerId: redirectedId(seat.introducerId, redirect),
    }),
  );
  return { ...goal, seats };
}

function redirectedEvent(event: NetworkEvent, redirect: Redirect): NetworkEvent {
  return withFields<NetworkEvent>(event, {
    contactIds: redirectedIds(event.contactIds, redirect),
    toMeetIds: event.toMeetIds && redirectedIds(event.toMeetIds, redirect),
  });
}

/** One between the two of them is none any more; it waits in the trash as it was. */
function redirectedIntroduction(introduction: Introduction, redirect: Redirect): Introduction {
  const { between, deletedAt } = introduction;
  const { from, to, now } = redirect;
  if (between.includes(from) && between.includes(to)) {
    return { ...introduction, deletedAt: deletedAt ?? now };
  }
  const [first, second] = between;
  const idOf = (id: string) => (id === from ? to : id);
  return { ...introduction, between: [idOf(first), idOf(second)] };
}

function redirectedAdviser(adviser: Adviser, redirect: Redirect): Adviser {
  return withFields<Adviser>(adviser, { contactId: redirectedId(adviser.contactId, redirect) });
}

/** A week's act that is a promise to someone moves with the promise. */
function redirectedLesson(progress: LessonProgress, { from, to }: Redirect): LessonProgress {
  const { act } = progress;
  const address = act?.recordKey === undefined ? undefined : actAddress(act.recordKey);
  if (!act || address?.kind !== 'contact' || address.id !== from) return progress;
  const recordKey = [keyOf('contact', to), address.part].filter(Boolean).join('/');
  return { ...progress, act: { ...act, recordKey } };
}

/** The key of a suggestion that rests names its person between colons. */
function redirectedCoach(memory: CoachMemory, { from, to }: Redirect): CoachMemory {
  const rests = Object.entries(memory.rests).map(([key, rest]) => {
    const parts = key.split(':').map((part) => (part === from ? to : part));
    return [parts.join(':'), rest] as const;
  });
  return { ...memory, rests: Object.fromEntries(rests) };
}

function redirectedTie<T extends { contactId: string }>(tie: T, { from, to }: Redirect): T {
  return tie.contactId === from ? { ...tie, contactId: to } : tie;
}

function redirectedId(id: string | undefined, { from, to }: Redirect): string | undefined {
  return id === from ? to : id;
}

function redirectedIds(ids: string[], { from, to }: Redirect): string[] {
  return ids.includes(from) ? [...new Set(ids.map((id) => (id === from ? to : id)))] : ids;
}
