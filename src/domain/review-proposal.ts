import { compare } from './compare.ts';
import type { Contact, ExchangeKind } from './contact.ts';
import { lastInteractionDay } from './contact.ts';
import type { Day } from './day.ts';
import { dormantTies } from './dormant.ts';
import type { HabitContext } from './due.ts';
import { unthanked } from './give-take.ts';
import type { Goal } from './goal.ts';
import { isRereadDue } from './goal-plan.ts';
import type { Habit } from './habit.ts';
import { activeHabits } from './habit.ts';
import { MISSES_TO_REWRITE, missesOnPlan } from './plan-miss.ts';
import { present } from './record.ts';
import type { GroupRhythm } from './rhythm.ts';
import { atLeast, rungIndex, rungOf } from './rung.ts';
import { warmthOf } from './warmth.ts';

/** How many people a review names at most: it ends. */
export const REVIEW_MOST = { thank: 3, reopen: 2 } as const;

/** People offered for one question; more would be a list to work through. */
const MOST_OFFERED = 6;

/** Someone who was helped this week, and with what. */
export interface HelpedPerson {
  contact: Contact;
  gave: ExchangeKind[];
}

/** Someone not thanked yet, and what was received last. */
export interface UnthankedPerson {
  contact: Contact;
  what: ExchangeKind;
}

/** A plan that asks to be rewritten: a habit missed in a row, or a goal at the middle of its weeks. */
export type DoubtedPlan =
  { kind: 'habit'; habit: Habit; misses: number } | { kind: 'goal'; goal: Goal };

/** What the log offers for each question of the weekly review. */
export interface ReviewProposal {
  helped: HelpedPerson[];
  thank: UnthankedPerson[];
  reopen: Contact[];
  rest: Contact[];
  plans: DoubtedPlan[];
}

/** What a review is proposed from; `due.today` is the day. */
export interface ReviewRecords {
  contacts: readonly Contact[];
  goals: readonly Goal[];
  habits: readonly Habit[];
  rhythms: readonly GroupRhythm[];
  due: HabitContext;
}

/**
 * Proposes an answer to each question of a week's review from the log: who was helped since its first
 * day, who was not thanked, which close ties are silent, which loose ones are long cold, and which
 * plans do not hold. The visitor decides.
 */
export function reviewProposal(records: ReviewRecords, week: Day): ReviewProposal {
  const { goals, habits, due } = records;
  const people = present(records.contacts);
  const thank = unthankedPeople(people, due.today);
  const thanked = new Set(thank.map(({ contact }) => contact.id));
  // Thanks are the letter: nobody is asked about twice, and nobody owed thanks is let go.
  const silent = silentPeople(people, records).filter(({ id }) => !thanked.has(id));
  return {
    helped: people.flatMap((contact) => helpedBetween(contact, week, due.today)),
    thank: thank.slice(0, MOST_OFFERED),
    reopen: silent.filter(isClose).slice(0, MOST_OFFERED),
    rest: silent.filter((contact) => !isClose(contact)).slice(0, MOST_OFFERED),
    plans: [
      ...activeHabits(habits).flatMap((habit): DoubtedPlan[] => {
        const misses = missesOnPlan(habit, due).length;
        return misses < MISSES_TO_REWRITE ? [] : [{ kind: 'habit', habit, misses }];
      }),
      ...present(goals)
        .filter((goal) => isRereadDue(goal, due.today))
        .map((goal): DoubtedPlan => ({ kind: 'goal', goal })),
    ],
  };
}

function helpedBetween(contact: Contact, from: Day, to: Day): HelpedPerson[] {
  const gave = contact.interactions
    .filter(({ day }) => day >= from && day <= to)
    .flatMap((entry) => entry.gave.map(({ kind }) => kind))
    .filter((kind) => kind !== 'thanks');
  return gave.length > 0 ? [{ contact, gave: [...new Set(gave)] }] : [];
}

function unthankedPeople(people: readonly Contact[], today: Day): UnthankedPerson[] {
  return people
    .flatMap((contact) => {
      const last = contact.resting ? undefined : unthanked(contact, today).at(-1);
      return last ? [{ contact, what: last.kind, day: last.day }] : [];
    })
    .sort((a, b) => (a.day === b.day ? byId(a.contact, b.contact) : a.day < b.day ? 1 : -1))
    .map(({ contact, what }) => ({ contact, what }));
}

/** Dormant ties and those cold by their rhythm, but for whoever is put off: the deepest rung first, then the longest silence. */
function silentPeople(people: readonly Contact[], { rhythms, due }: ReviewRecords): Contact[] {
  const { today } = due;
  const lasting = people.flatMap((contact) => {
    const { snoozedUntil = today } = contact;
    const lastOn = snoozedUntil > today ? undefined : lastInteractionDay(contact);
    return lastOn ? [{ contact, lastOn }] : [];
  });
  const dormant = new Set(dormantTies(lasting, today).map(({ contact }) => contact.id));
  return lasting
    .filter(
      ({ contact }) =>
        dormant.has(contact.id) || warmthOf(contact, { today, rhythms }).state === 'cold',
    )
    .map((item) => ({ ...item, depth: depthOf(item.contact) }))
    .sort((a, b) => b.depth - a.depth || (a.lastOn < b.lastOn ? -1 : 1))
    .map(({ contact }) => contact);
}

function isClose(contact: Contact): boolean {
  return atLeast(rungOf(contact).rung, 'reciprocal');
}

function depthOf(contact: Contact): number {
  const { rung } = rungOf(contact);
  return rung ? rungIndex(rung) : -1;
}

function byId(a: Contact, b: Contact): number {
  return compare(a.id, b.id);
}
